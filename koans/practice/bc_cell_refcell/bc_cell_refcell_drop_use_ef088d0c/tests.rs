#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn peak_keeps_the_highest() {
        let peak = Peak::default();
        for value in [2.0, 7.5, 1.0] {
            peak.notify(Quantity::Heat, value);
        }
        assert_eq!(peak.0.get(), Some(7.5));
    }
}
