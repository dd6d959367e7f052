#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opened_jar_is_found() {
        let shelf = [store("jam=7").unwrap(), store("honey=never").unwrap()];
        assert_eq!(find_jar(&shelf, "jam=7"), Some("jam since 7".to_string()));
        assert_eq!(find_jar(&shelf, "honey=no"), None);
        assert_eq!(find_jar(&shelf, "jam=8"), None);
    }

    #[test]
    fn odd_lines() {
        assert_eq!(store("jam"), None);
        assert_eq!(find_jar(&[], "salt"), None);
    }
}
