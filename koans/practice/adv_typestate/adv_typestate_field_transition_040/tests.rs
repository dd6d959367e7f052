#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sends_only_when_up() {
        let mut client = Client::new("io");
        assert_eq!(client.send(), None);
        client.toggle();
        client.send();
        assert_eq!(client.send().as_deref(), Some("io-1/2"));
        client.toggle();
        assert_eq!(client.send(), None);
    }
}
