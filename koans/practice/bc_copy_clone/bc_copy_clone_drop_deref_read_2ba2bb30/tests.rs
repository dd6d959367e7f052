#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_part_is_refused() {
        let mut bike = HashSet::from([Part::Bell]);
        assert!(swap_part(&mut bike, &Part::Bell, Part::Bell).is_err());
        assert_eq!(bike.len(), 1);
    }
}
