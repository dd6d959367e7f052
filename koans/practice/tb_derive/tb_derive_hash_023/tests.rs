#[cfg(test)]
mod tests {
    use super::*;

    fn fares() -> HashMap<Zone, u32> {
        [(Zone('A'), 200), (Zone('B'), 350)].into_iter().collect()
    }

    #[test]
    fn sums_zones() {
        assert_eq!(total_fare(&fares(), &[Zone('A'), Zone('B')]), 550);
        assert_eq!(total_fare(&fares(), &[]), 0);
    }

    #[test]
    fn fares_are_capped() {
        assert_eq!(
            total_fare(&fares(), &[Zone('B'), Zone('B'), Zone('B')]),
            900
        );
        assert_eq!(total_fare(&fares(), &[Zone('A'); 4]), 800);
    }
}
