#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn puts_on_a_wider_tyre() {
        let mut bike = HashSet::from([Part::Chain, Part::Tyre(28)]);
        assert_eq!(swap_part(&mut bike, &Part::Tyre(28), Part::Tyre(40)), Ok(2));
        assert!(bike.contains(&Part::Tyre(40)));
    }

    #[test]
    fn same_part_is_refused() {
        let mut bike = HashSet::from([Part::Bell]);

        assert_eq!(bike.len(), 1);
    }
}
