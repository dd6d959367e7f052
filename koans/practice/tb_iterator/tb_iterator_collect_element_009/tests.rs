#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tree() {
        let grandchild = Person::new("Ida Berg", vec![]);
        let tree = Person::new("Per Dahl", vec![Person::new("Liv Dahl", vec![grandchild])]);
        assert_eq!(
            tree.surnames().into_iter().collect::<Vec<_>>(),
            ["Berg", "Dahl"]
        );
    }
}
