#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_compare() {
        let mut first = Record::default();
        let mut second = first;
        first.add(3, 1);
        second.add(2, 0);
        assert!(first > second);
        second.add(0, 0);
        assert_eq!(first.max(second).points, 4);
    }
}
