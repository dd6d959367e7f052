#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn departs() {
        let s = Schedule::from(&Ferry {
            first: 360,
            last: 480,
            every: 50,
        });
        assert_eq!(s.departures, [360, 410, 460]);
        assert_eq!(s.next_after(410), Some(460));
        assert_eq!(s.next_after(460), None);
    }
}
