#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_size() {
        let a = [vec![1, 2, 3], vec![4, 5, 6]];
        let b = [vec![0, 0, 0], vec![9, 9, 9]];
        assert_eq!(shared_cells(&a, &b), Ok(6));
        assert_eq!(shared_cells(&a, &b[1..]), Err("sizes differ"));
    }

    #[test]
    fn empty_side() {
        assert_eq!(shared_cells(&[], &[vec![1]]), Err("no rows"));
        assert_eq!(shared_cells(&[vec![1]], &[]), Err("no rows"));
    }
}
