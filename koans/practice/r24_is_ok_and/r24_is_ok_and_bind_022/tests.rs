#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn converts() {
        assert_eq!(centimetres("10 in"), Ok(25.4));
        assert_eq!(centimetres("38cm"), Ok(38.0));
        assert_eq!(parse("38"), Ok((38.0, Unit::Centimetre)));
        assert_eq!(
            centimetres("wide"),
            Err("wide: invalid float literal".into())
        );
    }
    #[test]
    fn collars() {
        assert!(fits("16in", "39cm"));
        assert!(!fits("39", "39cm"));
        assert!(!fits("39", ""));
    }
}
