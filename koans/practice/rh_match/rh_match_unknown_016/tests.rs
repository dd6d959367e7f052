#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn actions() {
        let s = |item, stock, wanted| Shelf {
            item,
            stock,
            wanted,
        };
        assert_eq!(action(&s("pens", 9, 4)), Action::Discount(5));
        assert_eq!(action(&s("pens", 4, 4)), Action::Keep);
        assert_eq!(
            orders(&[s("pens", 2, 4), s("ink", 7, 1), s("tape", 0, 3)]),
            "2 pens\n3 tape\n"
        );
    }
}
