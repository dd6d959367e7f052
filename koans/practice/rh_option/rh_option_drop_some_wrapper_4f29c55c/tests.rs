#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shortest_ladder() {
        let words = ["cot", "cog", "dot", "dog", "cat"];
        let path = ladder(&words, "cat", "dog").unwrap();
        assert_eq!(path.len(), 4);
        assert_eq!((path[0], path[3]), ("cat", "dog"));
    }
    #[test]
    fn none() {
        assert_eq!(ladder(&["dog"], "cat", "dog"), None);
        assert_eq!(ladder(&[], "cat", "cat"), None);
    }
}
