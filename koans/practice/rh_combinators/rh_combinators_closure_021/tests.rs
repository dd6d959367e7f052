#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn desks() {
        let mut o = Office::default();
        for name in ["Zoe", "Abe", "Zoe", "Lin"] {
            o.desk(name);
        }
        assert_eq!(o.desk("Abe"), 2);
        assert_eq!(o.neighbours("Abe"), ["Lin", "Zoe"]);
        assert!(o.neighbours("Mo").is_empty());
    }
}
