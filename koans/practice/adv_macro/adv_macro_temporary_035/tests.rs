#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plain() {
        assert_eq!(slug("The Return of a Glacier"), "return-glacier");
    }
    #[test]
    fn taken() {
        assert_eq!(unique_slug("A Map", &["map", "map-2"]), "map-3");
        assert_eq!(unique_slug("A Map", &[]), "map");
    }
}
