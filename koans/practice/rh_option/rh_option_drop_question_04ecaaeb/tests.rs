#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides() {
        let counts = count_sides(&[1.0, 300.0, 7.5, 2.0, 8.0]).unwrap();
        assert_eq!(counts.below, 3);
        assert_eq!(counts.huge, 1);
    }

    #[test]
    fn no_order() {
        assert!(count_sides(&[]).is_none());
        assert!(count_sides(&[1.0, f64::NAN]).is_none());
    }
}
