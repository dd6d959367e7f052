#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn totals() {
        let blocks = [Block::new([1.0, 2.0, 3.0, 4.0]), Block::new([0.5; 4])];
        assert_eq!(lane_total(&blocks, 2), Some(3.5));
        assert_eq!(lane_total(&blocks, 4), None);
        assert_eq!(std::mem::align_of::<Block>(), 16);
    }
}
