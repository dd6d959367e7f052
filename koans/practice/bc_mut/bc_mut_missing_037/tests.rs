#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table() {
        assert_eq!(binary_table(&[6, 1]), vec!["6 = 110", "1 = 1"]);
    }

    #[test]
    fn other() {
        assert_eq!(binary_table(&[10]), vec!["10 = 1010"]);
        assert_eq!(binary_table(&[0]), vec!["0 = "]);
    }
}
