#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_text_and_limit() {
        let sign: Sign = "School:30".parse().unwrap();
        assert_eq!(sign.0, "School");
        assert_eq!(sign.1, 30);
        assert!("School".parse::<Sign>().is_err());
    }
}
