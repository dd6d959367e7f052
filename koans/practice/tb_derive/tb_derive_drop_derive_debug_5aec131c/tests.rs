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

    #[test]
    fn fetches_the_last_prop() {
        let mut shelf = Vec::new();
        let _fan = keep(&mut shelf, "fan".to_string(), 2);
        let text = fetch(&mut shelf).unwrap();
        assert_eq!(text, "Prop { name: \"fan\", scene: 2 }, 2 users");
        assert!(fetch(&mut shelf).is_err());
    }
}
