#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        assert_eq!(
            lattice_paths(3, 3),
            vec![vec![1, 1, 1], vec![1, 2, 3], vec![1, 3, 6]]
        );
        assert_eq!(lattice_paths(1, 2), vec![vec![1, 1]]);
    }

    #[test]
    fn corners() {
        assert_eq!(corner(&lattice_paths(3, 4)), Some(10));
        assert_eq!(corner(&[vec![7]]), Some(7));
        assert_eq!(corner(&[]), None);
    }
}
