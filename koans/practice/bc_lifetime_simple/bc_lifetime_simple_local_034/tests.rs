#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare() {
        assert_eq!(
            &Query::from("cats").build()[..],
            "select * from cats where true"
        );
    }

    #[test]
    fn filters() {
        assert_eq!(
            &Query::from("t").filter("a = 1").filter("b > 2").build()[..],
            "select * from t where true and a = 1 and b > 2"
        );
    }
}
