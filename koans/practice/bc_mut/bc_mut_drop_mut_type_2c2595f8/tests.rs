#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn duplicates() {
        let mut s = vec![1, -4];
        assert_eq!(duplicate_top(&mut s), Some(true));
        assert_eq!(s, [1, -4, 4]);
        assert_eq!(duplicate_top(&mut s), Some(false));
        assert_eq!(s, [1, -4, 4, 4]);
        assert_eq!(duplicate_top(&mut vec![]), None);
    }

    #[test]
    fn runs() {
        assert_eq!(run(&[3]), [3, 3]);
        assert_eq!(run(&[-2, 5]), [2, 5, 5]);
    }
}
