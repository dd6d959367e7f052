#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_treasures() {
        let cave = dig(&['$', '.', 'g', '$']).unwrap();

        assert_eq!(cave.content, '$');
    }

    #[test]
    fn single_and_empty() {
        let cave = dig(&['.']).unwrap();
        assert!(cave.next.is_none());

        assert!(dig(&[]).is_none());
    }
}
