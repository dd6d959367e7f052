#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums() {
        let s = |g: &str, p: &str, birds| Sighting {
            genus: g.to_string(),
            species: p.to_string(),
            birds,
        };
        let (name, n) = summary(&[
            s("Parus", "major", 2),
            s("Parus", "ater", 5),
            s("Parus", "major", 4),
        ])
        .unwrap();
        assert_eq!(name.to_string(), "Parus major");
        assert_eq!(n, 6);
        let (name, n) = summary(&[s("Corvus", "corax", 1)]).unwrap();
        assert_eq!(name.to_string(), "Corvus corax");
        assert_eq!(n, 1);
    }

    #[test]
    fn none() {
        assert!(summary(&[]).is_none());
    }
}
