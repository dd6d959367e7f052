#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert_eq!(median(&vec![9, 1, 5]), Some(5));
        assert_eq!(median(&vec![4, 2]), Some(4));
        assert_eq!(median(&vec![]), None);
    }

    #[test]
    fn above() {
        assert_eq!(above_median(&vec![9, 1, 5, 7, 3]), 2);
        assert_eq!(above_median(&vec![]), 0);
    }
}
