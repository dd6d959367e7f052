#[cfg(test)]
mod tests {
    use super::*;
    const OFFERS: [Offer; 3] = [
        Offer {
            title: "baker",
            salary: Some(30),
            city: Some("Ghent"),
        },
        Offer {
            title: "smith",
            salary: None,
            city: Some("Bruges"),
        },
        Offer {
            title: "coder",
            salary: Some(60),
            city: None,
        },
    ];
    #[test]
    fn by_salary() {
        let wishes = Wishes {
            minimum: 40,
            city: None,
        };
        assert_eq!(
            search(&OFFERS, &wishes)
                .map(|o| o.title)
                .collect::<Vec<_>>(),
            ["smith", "coder"]
        );
    }
    #[test]
    fn by_city() {
        let wishes = Wishes {
            city: Some("Ghent"),
            ..Wishes::default()
        };
        assert_eq!(search(&OFFERS, &wishes).count(), 1);
    }
}
