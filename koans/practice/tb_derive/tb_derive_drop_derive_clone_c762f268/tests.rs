#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn speeds() {
        assert_eq!(Animal::Falcon { diving: true }.speed(), 320);
        assert_eq!(Animal::Fish(Water::Salt).speed(), 40);
    }
    #[test]
    fn swimmers() {
        assert!(Animal::Fish(Water::Fresh).swims());
        assert!(!Animal::Sloth.swims());
    }
}
