#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn no_filter() {
        assert_eq!(seeds_by(&[]), "SELECT * FROM seeds");
    }
    #[test]
    fn two_filters() {
        assert_eq!(
            seeds_by(&[("year", 1998), ("drawer", 4)]),
            "SELECT * FROM seeds WHERE year = 1998 AND drawer = 4"
        );
    }
}
