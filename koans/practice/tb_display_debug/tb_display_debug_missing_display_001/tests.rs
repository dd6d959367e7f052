#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two() {
        let list = [
            Departure {
                to: "Ulm",
                minute: 485,
                platform: Platform::Track(3),
            },
            Departure {
                to: "Zoo",
                minute: 490,
                platform: Platform::Bus,
            },
        ];
        assert_eq!(board(&list), "08:05 Ulm, track 3\n08:10 Zoo, bus stop");
    }
}
