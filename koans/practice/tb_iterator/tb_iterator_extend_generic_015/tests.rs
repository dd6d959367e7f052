#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pages() {
        let lengths = analyse(&["a tree is a tree", "four trees"]);
        assert_eq!(lengths.counts, [0, 2, 1, 0, 3, 1, 0, 0]);
        assert_eq!(lengths.most_common(), 4);
    }
}
