#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        assert_eq!(count(&[[10, 3], [1, 20]]), [11, 23]);
        assert_eq!(count::<2>(&[]), [0, 0]);
    }
    #[test]
    fn wins() {
        assert_eq!(winner(&[[10, 3, 4], [1, 20, 4]]), Some(1));
    }
}
