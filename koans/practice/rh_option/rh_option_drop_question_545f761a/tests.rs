#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn most_frequent() {
        let mut histogram = Histogram::default();
        assert_eq!(histogram.top(), None);
        histogram.feed("Otto, Anna!");
        histogram.feed("nn");
        assert_eq!(histogram.top(), Some('n'));
    }
}
