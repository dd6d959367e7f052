#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tunes() {
        assert_eq!(tune(&["2", "-1", "0"]).unwrap(), 1);
    }
    #[test]
    fn shows_causes() {
        let error = tune(&["2", "400"]).context("guitar").unwrap_err();
        assert_eq!(
            tree(&error),
            "guitar\n  string 2\n    turns is no small number"
        );
    }
}
