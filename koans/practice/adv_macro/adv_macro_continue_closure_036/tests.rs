#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        assert_eq!(
            shopping("3x apples"),
            [Item {
                name: "apples".into(),
                count: 3
            }]
        );
    }
    #[test]
    fn skips() {
        let items = shopping("milk\nmanyx rice\n 12x eggs");
        assert_eq!(items.len(), 1);
        assert_eq!(items[0].count, 12);
    }
}
