#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn picks() {
        let all = couriers(10);
        assert_eq!(cheapest(&all, 1000), Some(("swift", 210)));
        assert_eq!(cheapest(&all, 5000), Some(("stork", 460)));
        assert_eq!(all[1].quote(2001), None);
        assert_eq!(cheapest(&[], 1), None);
    }
}
