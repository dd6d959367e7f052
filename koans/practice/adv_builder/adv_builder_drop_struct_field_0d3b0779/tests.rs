#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_a_loaf_in_half() {
        let mut shelf = HashMap::new();
        shelf.insert("miche".to_string(), bake("rye", 900));
        assert_eq!(half_loaf(&shelf, "miche"), Some(bake("rye", 450)));
        assert_eq!(shelf["miche"].grams, 900);
    }

    #[test]
    fn missing_loaf_is_none() {
        let shelf = HashMap::new();
        assert!(half_loaf(&shelf, "baguette").is_none());
        assert_eq!(bake("spelt", 10).flour, "spelt");
    }
}
