#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values_have_names() {
        let names = HashMap::from([
            (
                Tagged {
                    tag: "port",
                    value: 22,
                },
                "ssh".to_string(),
            ),
            (
                Tagged {
                    tag: "port",
                    value: 53,
                },
                "dns".to_string(),
            ),
        ]);
        assert_eq!(label(&names, "port", 22), "SSH");
        assert_eq!(label(&names, "port", 53), "DNS");
        assert_eq!(label(&names, "page", 22), "page#22");
    }

    #[test]
    fn unknown_values_are_numbered() {
        assert_eq!(label(&HashMap::new(), "gate", 4), "gate#4");
    }
}
