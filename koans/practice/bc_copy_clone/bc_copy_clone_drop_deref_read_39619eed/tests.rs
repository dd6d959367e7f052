#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speeds() {
        let line = BTreeMap::from([(2, Signal::Stop), (7, Signal::Slow(40))]);
        assert_eq!(speed_at(&line, 2), Some(0));
        assert_eq!(speed_at(&line, 7), Some(40));
        assert_eq!(speed_at(&line, 8), None);
    }
}
