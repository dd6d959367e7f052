#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn routes() {
        assert!(Camel.same(&"Aksum"));
        assert!(!Camel.same(&"Petra"));
        assert_eq!(Camel.to(), (31, 35));
    }
}
