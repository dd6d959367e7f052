#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_three_fish() {
        let (tank, free) = tag_all(&[71, 72, 75], 5).unwrap();
        assert_eq!(tank, HashSet::from([75, 72, 71]));
        assert_eq!(free, 2);
    }

    #[test]
    fn same_chip_twice() {
        assert_eq!(tag_all(&[8, 8], 5), Err("Twice".to_string()));
    }

    #[test]
    fn small_tank() {
        assert_eq!(tag_all(&[1, 2], 1).unwrap_err(), "Full");
    }
}
