#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn nights() {
        assert_eq!(nights_left(21), [24, 23, 22]);
        assert_eq!(december(1, 3).collect::<Vec<_>>(), [1, 2, 3]);
    }
}
