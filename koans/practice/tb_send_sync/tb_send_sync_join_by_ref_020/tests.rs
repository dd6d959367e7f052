#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rolls() {
        assert_eq!(roll(1, 3), [3, 2, 3]);
    }
    #[test]
    fn best_of_two() {
        assert_eq!(Table::seat(&[1, 1], 2).best(), 5);
        assert_eq!(Table::seat(&[], 2).best(), 0);
    }
}
