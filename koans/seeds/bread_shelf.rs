use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Loaf {
    pub flour: String,
    pub grams: u32,
}

pub fn half_loaf(shelf: &HashMap<String, Loaf>, name: &str) -> Option<Loaf> {
    let whole = shelf.get(name)?;
    let mut half = whole.clone();
    half.grams /= 2;
    Some(half)
}

pub fn bake(flour: &str, grams: u32) -> Loaf {
    let flour = flour.to_string();
    Loaf { flour, grams }
}

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
