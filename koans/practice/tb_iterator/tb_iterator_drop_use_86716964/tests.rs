#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn batch() {
        let white = Dough {
            flour: Grams(1000),
            rest: vec![Grams(680), Grams(20)],
        };
        let rye = Dough {
            flour: Grams(500),
            rest: vec![],
        };
        assert_eq!(yield_of(&[white, rye]), Grams(2200));
    }
}
