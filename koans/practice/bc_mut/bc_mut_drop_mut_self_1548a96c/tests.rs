#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dims() {
        let mut lamp = Lamp::default();
        assert_eq!(lamp.handle("dim 40%"), Ok("at 40%".to_string()));
        assert_eq!(lamp.handle("state"), Ok("at 40%".to_string()));
    }
    #[test]
    fn replies_with_the_reason() {
        let mut lamp = Lamp::default();
        assert_eq!(
            lamp.handle("dim 140%"),
            Err("140% is brighter than the lamp".to_string())
        );
        assert_eq!(lamp.handle("boil tea"), Err("cannot boil".to_string()));
    }
}
