#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_fewest_bags() {
        let offers = [Grade::Rich(6), Grade::Lean, Grade::Rich(4)];
        assert_eq!(cheapest(&offers), Some(Grade::Lean));
        assert_eq!(cheapest(&offers[..1]), Some(Grade::Rich(6)));
    }

    #[test]
    fn no_offers() {
        assert_eq!(cheapest(&[]), None);
    }
}
