#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_and_complements() {
        let err = "AX".parse::<Strand>().unwrap_err();
        assert_eq!(err.to_string(), "'X' is no base");
    }
}
