#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn picks() {
        let house = Warehouse::new(&[('B', &["nuts", "bolts"])]);
        assert_eq!(picking::shelf(&house, "B1").unwrap(), "bolts");
    }
    #[test]
    fn misses() {
        let house = Warehouse::new(&[('B', &["nuts"])]);
        let text = |code: &str| picking::shelf(&house, code).unwrap_err().to_string();
        assert_eq!(text("A0"), "no aisle A");
        assert_eq!(text("B9"), "aisle B ends before 9");
        assert_eq!(text("Bx"), "bad shelf in \"Bx\"");
        assert_eq!(text(""), "empty code");
    }
}
