#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares() {
        assert_eq!(3.0.area(), 9.0);
        assert_eq!(0.5.area(), 0.25);
    }

    #[test]
    fn groups() {
        assert_eq!(vec![1.0, 2.0].area(), 5.0);
        assert_eq!(vec![vec![1.0], vec![3.0, 1.0]].area(), 11.0);
        assert_eq!(Vec::<f64>::new().area(), 0.0);
    }
}
