#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn spots() {
        assert_eq!(
            hot_spots(&[(0, 0, 31.0), (3, 3, 40.5), (1, 1, 30.0), (9, 9, 99.0)]),
            2
        );
    }
}
