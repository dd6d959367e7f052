#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sews() {
        assert_eq!(sew(&[("red", 30), ("blue", 40)], true), Ok(70));
    }
    #[test]
    fn advises() {
        let advise = |strength| advice(&sew(&[("red", strength)], true).unwrap_err());
        assert_eq!(advise(5), "rethread red");
        assert_eq!(advise(20), "loosen red");
        assert_eq!(advice(&sew(&[], false).unwrap_err()), "replace needle 0");
    }
}
