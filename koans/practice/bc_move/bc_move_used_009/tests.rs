#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private() {
        assert_eq!(
            describe(Address {
                host: "printer.local".to_string(),
                port: 631
            }),
            "printer.local:631 is private"
        );
    }

    #[test]
    fn public() {
        assert_eq!(
            describe(Address {
                host: "site.org".to_string(),
                port: 80
            }),
            "site.org:80 is public"
        );
    }
}
