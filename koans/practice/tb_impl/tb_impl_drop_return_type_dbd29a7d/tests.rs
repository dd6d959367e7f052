#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn label() {
        let address = Address {
            name: "A. Roe".into(),
            company: Some("Roe Ltd".into()),
            street: "Main 1".into(),
            town: (1067, "Dresden".into()),
        };
        assert_eq!(
            labels(&[address]),
            "A. Roe\nRoe Ltd\nMain 1\n01067 Dresden\n---\n"
        );
    }
    #[test]
    fn empty() {
        assert_eq!(Address::default().to_string(), "\n\n00000 ");
    }
}
