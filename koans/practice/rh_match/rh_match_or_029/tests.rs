#[cfg(test)]
mod tests {
    use super::*;
    use Recipient::*;
    #[test]
    fn lines() {
        assert_eq!(
            line(&Person {
                name: "Grey",
                title: Some("Dr")
            }),
            "Dr Grey"
        );
        assert_eq!(line(&Company { name: "Acme" }), "Acme");
        assert_eq!(line(&Holder), "To the occupant");
    }
    #[test]
    fn letters() {
        assert_eq!(
            initials(&[
                Person {
                    name: "Ed",
                    title: None
                },
                Holder,
                Company { name: "Zip" }
            ]),
            "EZ"
        );
    }
}
