#[cfg(test)]
mod tests {
    use super::*;
    fn edition(year: u16, print: u8) -> Edition {
        Edition { year, print }
    }
    #[test]
    fn advises() {
        let latest = edition(2020, 2);
        assert_eq!(advice(edition(2019, 9), latest), "buy the new edition");
        assert_eq!(advice(edition(2020, 1), latest), "reprint available");
        assert_eq!(advice(latest, latest), "up to date");
        assert_eq!(advice(edition(2021, 1), latest), "are you from the future?");
    }
    #[test]
    fn counts() {
        assert_eq!(
            usable(
                &[edition(2000, 1), edition(2010, 1), edition(2015, 1)],
                2010
            ),
            2
        );
    }
}
