#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics() {
        let user = "ann".to_string();
        assert_eq!(Topic::from(&Event::Login { user }), Topic::Users);
        assert_eq!(Topic::from(&Event::Shutdown), Topic::System);
    }
}
