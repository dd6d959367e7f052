#[cfg(test)]
mod tests {
    use super::*;

    fn proof() -> Stage {
        let name = "proof".to_string();
        let time = Duration::from_secs(90);
        Stage { name, time }
    }

    #[test]
    fn splits_the_time() {
        let stages = split_stage(&proof(), 3).unwrap();
        assert_eq!(stages[0].name, "PROOF");
        assert_eq!(stages[1].name, "PROOF END");
        assert_eq!(stages[1].time, Duration::from_secs(30));
    }

    #[test]
    fn zero_parts_is_an_error() {
        let result = split_stage(&proof(), 0);
        assert!(result.is_err());
    }
}
