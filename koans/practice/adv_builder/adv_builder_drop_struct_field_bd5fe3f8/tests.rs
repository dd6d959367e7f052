#[cfg(test)]
mod tests {
    use super::*;

    fn white() -> Yarn {
        let (color, balls) = ("white".to_string(), 3);
        let soft = true;
        Yarn { color, balls, soft }
    }

    #[test]
    fn dyed_yarn_replaces_the_old() {
        let mut basket = HashSet::from([white()]);
        let dyed = dye(&mut basket, &white(), "plum").unwrap();
        assert!(dyed.color == "plum" && dyed.balls == 3 && !dyed.soft);
        assert!(basket.contains(&dyed) && basket.len() == 1);
    }

    #[test]
    fn unknown_yarn_is_not_dyed() {
        let mut basket = HashSet::new();
        assert!(dye(&mut basket, &white(), "teal").is_none());
        assert!(basket.is_empty());
    }
}
