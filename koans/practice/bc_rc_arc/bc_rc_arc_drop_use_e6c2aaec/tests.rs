#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_a_prop() {
        let mut shelf = Vec::new();
        let prop = keep(&mut shelf, "skull".to_string(), 5);
        assert_eq!(shelf.len(), 1);
        assert_eq!((prop.name.as_str(), prop.scene), ("skull", 5));
    }
}
