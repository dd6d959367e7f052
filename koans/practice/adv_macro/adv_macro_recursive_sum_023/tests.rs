#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn weight() {
        assert_eq!(pizza_dough(), 2_480.0);
    }
    #[test]
    fn count() {
        assert_eq!(balls(pizza_dough(), 250.0), 9);
    }
}
