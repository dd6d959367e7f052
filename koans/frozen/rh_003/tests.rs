#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_frequencies() {
        assert_eq!(read_khz(" 648 ").unwrap(), 648);
        assert_eq!(read_khz("1700").unwrap(), 1700);
        assert_eq!(read_khz("150").unwrap(), 150);
    }
    #[test]
    fn tells_the_errors_apart() {
        assert!(matches!(read_khz("jazz"), Err(DialError::NotANumber(_))));
        assert!(matches!(read_khz(""), Err(DialError::NotANumber(_))));
        assert!(matches!(read_khz("149"), Err(DialError::OutOfBand(149))));
        assert!(matches!(read_khz("0"), Err(DialError::OutOfBand(0))));
        assert!(matches!(read_khz("1701"), Err(DialError::OutOfBand(1701))));
    }
    #[test]
    fn explains() {
        assert_eq!(
            explain(&DialError::OutOfBand(1800)),
            "1800 kHz is outside the band"
        );
        let cause = "x".parse::<u32>().unwrap_err();
        assert_eq!(
            explain(&DialError::NotANumber(cause.clone())),
            format!("cannot tune: {cause}")
        );
    }
    #[test]
    fn tunes() {
        assert_eq!(tune("909"), "listening on 909 kHz");
        assert_eq!(tune("99"), "99 kHz is outside the band");
        assert_eq!(tune("x"), "cannot tune: invalid digit found in string");
    }
}
