#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dumps() {
        assert_eq!(dump(&[vec![1, 2], vec![]]), "0 [1, 2]\n1 []\n");
        assert_eq!(dump(&[vec!["a"]]), "0 [\"a\"]\n");
    }

    #[test]
    fn shapes() {
        assert_eq!(shape(&Some(3), 2), "2 rows of Some(3)");
        assert_eq!(shape(&"x", 0), "0 rows of \"x\"");
    }
}
