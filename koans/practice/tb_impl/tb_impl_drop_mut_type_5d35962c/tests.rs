#[cfg(test)]
mod tests {
    use super::*;
    fn tree() -> Person {
        let kid = Person::new("Kit", vec![]);
        Person::new(
            "Gran",
            vec![Person::new("Mum", vec![kid]), Person::new("Bob", vec![])],
        )
    }
    #[test]
    fn inline() {
        assert_eq!(tree().to_string(), "Gran(Mum(Kit) Bob)");
    }
    #[test]
    fn indented() {
        assert_eq!(format!("{:#}", tree()), "Gran\n  Mum\n    Kit\n  Bob");
    }
}
