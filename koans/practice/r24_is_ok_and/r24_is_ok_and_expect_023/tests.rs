#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_the_table() {
        assert_eq!(planets().count(), 4);
        assert_eq!(planets().nth(3).unwrap().distance, 1.52);
    }
    #[test]
    fn heavy_ones() {
        assert_eq!(heavier_than("0.5"), ["venus", "earth"]);
    }
}
