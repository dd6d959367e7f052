#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn follows() {
        let wiki: Wiki = [
            ("UK", "#REDIRECT [[United Kingdom]]"),
            ("United Kingdom", "An island."),
            ("A", "#REDIRECT [[A]]"),
            ("B", "#REDIRECT [[]]"),
            ("C", "#REDIRECT [[None]]"),
        ]
        .into_iter()
        .collect();
        assert_eq!(wiki.resolve("UK"), Ok("United Kingdom"));
        assert_eq!(wiki.resolve("A"), Err(5));
        assert_eq!(wiki.resolve("B"), Ok("B"));
        assert_eq!(wiki.resolve("C"), Err(1));
    }
}
