#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbers() {
        assert_eq!(row(&[1.5, -20.25]), "   1.5|-20.25");
    }
    #[test]
    fn words() {
        assert_eq!(row(&["tin"]), "   tin");
        assert_eq!(rule(2), "------+------");
    }
}
