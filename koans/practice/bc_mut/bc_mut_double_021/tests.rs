#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eliminates() {
        let mut m = vec![vec![2, 1], vec![6, 5]];
        eliminate(&mut m, 0, 1);
        assert_eq!(m, vec![vec![2, 1], vec![0, 2]]);
        let mut n = vec![vec![8, 3], vec![4, 1]];
        eliminate(&mut n, 1, 0);
        assert_eq!(n, vec![vec![0, 1], vec![4, 1]]);
    }

    #[test]
    fn traces() {
        assert_eq!(trace(&vec![vec![1, 2], vec![3, 4]]), 5);
        assert_eq!(trace(&vec![vec![-7]]), -7);
    }
}
