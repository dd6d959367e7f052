#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        let matrix = Sparse::from_dense(&[&[1, 0, 5], &[0, 0, 0]]);
        assert_eq!((matrix.row_sum(0), matrix.row_sum(1)), (6, 0));
        assert_eq!(matrix.stored(), 2);
    }
    #[test]
    fn floats() {
        assert_eq!(Sparse::from_dense(&[&[0.5, 0.0]]).row_sum(0), 0.5);
    }
}
