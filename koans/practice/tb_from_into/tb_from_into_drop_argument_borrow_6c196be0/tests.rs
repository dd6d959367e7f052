#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn weighs() {
        let cargo = Item::Crate(vec![
            Item::Weight(4),
            Item::Crate(vec![Item::Weight(11)]),
            Item::Weight(2),
        ]);
        assert_eq!(heaviest(&cargo), 11);
        assert_eq!(total(&cargo), 17);
        assert_eq!(heaviest(&Item::Crate(vec![])), 0);
    }
}
