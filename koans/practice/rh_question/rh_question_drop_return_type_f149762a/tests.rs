#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn expands() {
        assert_eq!(expand("3kp"), Ok("kpkpkp".to_string()));
        assert_eq!(expand("1yo"), Ok("yo".to_string()));
        assert!(expand("kp").is_err());
    }
}
