#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values() {
        assert!(Switch::Literal(true).value().unwrap());
        assert!(!Switch::Literal(false).value().unwrap());
        assert!(Switch::Text(" true".into()).value().unwrap());
        assert!(!Switch::Text("false".into()).value().unwrap());
    }

    #[test]
    fn rejects() {
        assert!(Switch::Text("on".into()).value().is_err());
    }
}
