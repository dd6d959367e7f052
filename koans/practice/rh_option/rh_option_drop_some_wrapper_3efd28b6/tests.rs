#[cfg(test)]
mod tests {
    use super::*;
    fn lap(driver: &str, millis: Option<u32>) -> Lap {
        Lap {
            driver: driver.into(),
            millis,
        }
    }
    #[test]
    fn invalid_laps_do_not_count() {
        let laps = [
            lap("ham", Some(71_200)),
            lap("ver", None),
            lap("ver", Some(71_050)),
            lap("ham", Some(71_100)),
        ];
        assert_eq!(fastest(&laps), Some(("ver", 71_050)));
        assert_eq!(gap(&laps, "ham"), Some(50));
        assert_eq!(gap(&laps, "lec"), None);
    }
}
