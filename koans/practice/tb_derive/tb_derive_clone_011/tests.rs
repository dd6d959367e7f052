#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn negates() {
        let i = Invoice {
            to: Address("Oak 1".into()),
            items: vec![Cents(120), Cents(-5)],
        };
        let c = credit_note(&i);
        assert_eq!(c.to.0, "Oak 1");
        assert_eq!(c.items[0].0, -120);
        assert_eq!(c.items[1].0, 5);
        assert_eq!(i.items[0].0, 120);
    }

    #[test]
    fn empty() {
        let c = credit_note(&Invoice {
            to: Address("Elm 2".into()),
            items: vec![],
        });
        assert_eq!(c.to.0, "Elm 2");
        assert!(c.items.is_empty());
    }
}
