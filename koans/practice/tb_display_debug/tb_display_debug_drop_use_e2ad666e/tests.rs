#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bools() {
        let a = parse_answers::<bool>(&[" true", "maybe", "false"]);
        assert_eq!(a.good, [true, false]);
        assert_eq!(a.bad, ["row 1: ParseBoolError"]);
    }
    #[test]
    fn numbers() {
        assert_eq!(parse_answers::<u8>(&["7", "300"]).good, [7]);
    }
}
