#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lists_roles() {
        assert_eq!(
            roles("admin, guest, admin,".parse().unwrap()).unwrap(),
            ["admin", "guest"]
        );
        assert!(roles(TokenStream::new()).unwrap().is_empty());
    }
    #[test]
    fn rejects() {
        assert_eq!(
            roles("guest, king".parse().unwrap())
                .unwrap_err()
                .to_string(),
            "there is no role king"
        );
        assert!(roles("admin guest".parse().unwrap()).is_err());
    }
}
