#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn order() {
        let packed = pack(vec![Fruit::Pear { grams: 150 }, Fruit::Cherry]);
        assert_eq!(packed.into_iter().next(), Some(Fruit::Cherry));
    }
    #[test]
    fn weight() {
        assert_eq!(
            weigh(pack(vec![
                Fruit::Cherry,
                Fruit::Pear { grams: 120 },
                Fruit::Cherry
            ])),
            136
        );
    }
}
