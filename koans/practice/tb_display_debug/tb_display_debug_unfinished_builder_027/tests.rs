#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn debugged() {
        let v = Sparse::from_dense(vec![0, 7, 0, -1]);
        assert_eq!(format!("{v:?}"), "{1: 7, 3: -1}");
        assert_eq!(v.fill(), 0.5);
    }
    #[test]
    fn words() {
        assert_eq!(
            format!("{:?}", Sparse::from_dense(vec!["", "x"])),
            "{1: \"x\"}"
        );
    }
}
