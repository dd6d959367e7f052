#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three_deep() {
        let carton = nest(&["books", "fragile", "cups"]).unwrap();
        assert_eq!(carton.depth(), 3);
        assert_eq!(carton.inside.0.unwrap().label, "fragile");
    }
    #[test]
    fn nothing() {
        assert!(nest(&[]).is_none());
    }
}
