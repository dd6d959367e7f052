#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_from_the_top() {
        assert_eq!(rank(&[10, 40, 25], 25).unwrap(), 2);
        assert_eq!(rank(&[10, 40, 25], 40).unwrap(), 1);
        assert!(rank(&[10], 11).is_err());
    }
}
