#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(parse_list::<i32>("4, -2,x"), [Some(4), Some(-2), None]);
        assert_eq!(parse_list::<f64>("0.5"), [Some(0.5)]);
    }

    #[test]
    fn others() {
        assert_eq!(parse_list::<bool>("true ,no"), [Some(true), None]);
        assert_eq!(parse_list::<char>("a,bc"), [Some('a'), None]);
    }

    #[test]
    fn sums() {
        assert_eq!(sum_of_valid("4,x, 5"), 9);
        assert_eq!(sum_of_valid("-"), 0);
    }
}
