#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn codes() {
        assert_eq!(area_code("+49 30/1234"), Some("30"));
        assert_eq!(area_code("+49123456"), None);
        assert_eq!(area_code("030"), None);
    }
}
