#[cfg(test)]
mod tests {
    use super::*;
    fn tree(pairs: &[(&str, &str)]) -> Parents {
        pairs
            .iter()
            .map(|(c, p)| (c.to_string(), p.to_string()))
            .collect()
    }
    #[test]
    fn traces() {
        let t = tree(&[("Ada", "Bea"), ("Bea", "Cyd")]);
        assert_eq!(oldest(&t, "Ada"), Ok("Cyd".into()));
        assert_eq!(oldest(&t, "Cyd"), Err("Cyd has no known parents".into()));
        assert!(oldest(&tree(&[("A", "B"), ("B", "A")]), "A").is_err());
    }
}
