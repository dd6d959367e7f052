#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn splits() {
        let (mut a, mut b) = (
            Checkout {
                name: "A".into(),
                ..Checkout::default()
            },
            Checkout::default(),
        );
        assert!(a.is_open() && !b.is_open());
        for items in [5, 1, 9] {
            a.join(items);
        }
        a.split(&mut b);
        assert_eq!(
            [a.serve(), a.serve(), a.serve(), b.serve()],
            [Some(5), Some(9), None, Some(1)]
        );
    }
}
