#[cfg(test)]
mod tests {
    use super::*;

    fn empty() -> Shelf {
        let acids = Vec::new();
        let owner = Arc::new("Curie".to_string());
        Shelf { acids, owner }
    }

    #[test]
    fn refuses_the_rest() {
        assert_eq!(stock(&empty(), "salt").err(), Some("not an acid"));
    }
}
