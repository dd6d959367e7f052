#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn waters() {
        let mut log = Log { lines: vec![] };
        assert_eq!(
            water(&["beans=4", "roses", "leek=x", "kale=2"], &mut log),
            6
        );
        assert_eq!(
            log.lines,
            ["roses has no amount", "invalid digit found in string"]
        );
    }
    #[test]
    fn causes() {
        let mut log = Log { lines: vec![] };
        let error = litres("roses").unwrap_err().context("bed 3");
        log.failure::<dyn Error>(error.as_ref());
        assert_eq!(log.lines, ["bed 3 < roses has no amount"]);
    }
}
