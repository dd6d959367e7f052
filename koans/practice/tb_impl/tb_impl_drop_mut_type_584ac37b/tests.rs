#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn departures() {
        assert_eq!(
            departure(7, &Time { minutes: 485 }, 10),
            "S7 08:05 now 08:15"
        );
        assert_eq!(departure(1, &Time { minutes: 59 }, 1), "S1 00:59 now 01:00");
    }
}
