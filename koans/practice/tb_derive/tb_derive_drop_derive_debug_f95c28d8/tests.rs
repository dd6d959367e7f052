#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_cards() {
        assert_eq!(card(&Rc::new(Step::Simmer(60))), "Simmer(60)!");
        assert_eq!(card(&Rc::new(Step::Simmer(61))), "go for a walk");
    }
}
