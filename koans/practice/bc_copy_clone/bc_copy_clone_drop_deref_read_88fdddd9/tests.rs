#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tags() {
        assert_eq!(kind(&[9, 9, 0]), Ok(Kind::Ping));
        assert_eq!(kind(&[9, 9, 1]), Ok(Kind::Data));
    }

    #[test]
    fn reports_bad_tags() {
        assert_eq!(kind(&[1, 1]), Err(255));
    }
}
