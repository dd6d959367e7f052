#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn serves_in_order() {
        let mut counter = Counter::with(vec![7, 9, 7]);
        assert_eq!(counter.call(), Mode::Serving(7));
        assert_eq!(counter.call(), Mode::Serving(9));
        assert_eq!(counter.call(), Mode::Closed);
    }
}
