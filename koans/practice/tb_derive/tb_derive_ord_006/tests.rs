#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn largest_first() {
        assert_eq!(
            print_order(&[("memo", 1), ("thesis", 180), ("flyer", 2)]),
            ["thesis", "flyer", "memo"]
        );
    }

    #[test]
    fn equal_sizes_go_by_title() {
        assert_eq!(print_order(&[("a", 3), ("b", 3)]), ["b", "a"]);
        assert!(print_order(&[]).is_empty());
    }
}
