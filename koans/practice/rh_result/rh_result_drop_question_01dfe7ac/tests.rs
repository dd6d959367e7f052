#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renews() {
        assert_eq!(renew("C30"), Ok("zone C for 30 days".to_string()));
        assert_eq!(renew("b7"), Ok("zone b for 7 days".to_string()));
    }

    #[test]
    fn refuses() {
        assert_eq!(renew(""), Err("empty permit".to_string()));
        assert_eq!(renew("C"), Err("C".to_string()));
        assert_eq!(renew("C999"), Err("C999".to_string()));
    }
}
