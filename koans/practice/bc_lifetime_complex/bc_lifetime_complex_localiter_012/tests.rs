#[cfg(test)]
mod tests {
    use super::*;
    fn shelf() -> Shelf {
        Shelf::sorted(
            [("Emma", 9), ("Ulysses", 3), ("Dune", 5)]
                .map(|(t, due)| Loan {
                    title: t.into(),
                    due,
                })
                .into(),
        )
    }
    #[test]
    fn in_order() {
        let s = shelf();
        let titles: Vec<&str> = s.overdue(6).map(|l| l.title.as_str()).collect();
        assert_eq!(titles, ["Ulysses", "Dune"]);
    }
    #[test]
    fn nothing_due() {
        assert_eq!(shelf().overdue(1).count(), 0);
    }
}
