#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn runs() {
        assert_eq!(job("3x1.5").unwrap(), 4.5);
    }
    #[test]
    fn codes() {
        let code = |line: &str| exit_code(&job(line).unwrap_err());
        assert_eq!((code("?x1"), code("1x?"), code("1")), (64, 65, 1));
    }
}
