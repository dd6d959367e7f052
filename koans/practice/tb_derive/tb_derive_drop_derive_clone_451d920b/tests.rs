#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_a_bed() {
        let crop = "leek".to_string();
        let mut plot = BTreeMap::from([(1, Bed { crop, rows: 6 })]);
        assert_eq!(copy_bed(&mut plot, 1, 4), Ok(6));
    }

    #[test]
    fn bare_plot() {
        let mut plot = BTreeMap::new();
        assert!(copy_bed(&mut plot, 2, 3).is_err());
    }
}
