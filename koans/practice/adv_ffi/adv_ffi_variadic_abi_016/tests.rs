#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pads() {
        assert_eq!(part_number(10, 77), "P0A-00077");
    }
    #[test]
    fn long() {
        assert_eq!(part_number(255, 1_234_567), "PFF-1234567");
    }
}
