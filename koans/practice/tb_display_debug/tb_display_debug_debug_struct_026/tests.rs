#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn expiring() {
        let list = [
            Certificate::issue("a.org", 12),
            Certificate::issue("b.org", 90),
        ];
        assert_eq!(
            audit(&list),
            ["Certificate { domain: \"a.org\", days: 12, key: <5 bytes> }"]
        );
    }
}
