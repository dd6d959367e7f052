#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_lost_pieces() {
        let found = HashSet::from([2, 4]);
        let text = check("Farm", &[1, 2, 3, 4], &found);
        assert_eq!(text, "Puzzle { title: \"Farm\", missing: [1, 3] }");
    }

    #[test]
    fn complete_box() {
        let text = check("Zoo", &[7], &HashSet::from([7]));
        assert_eq!(text, "Puzzle { title: \"Zoo\", missing: [] }");
    }
}
