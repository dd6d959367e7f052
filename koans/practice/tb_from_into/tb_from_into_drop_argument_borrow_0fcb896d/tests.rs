#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rates() {
        assert_eq!(hit_rate(&vec![1, 2, 1, 1], &1), 0.75);
        assert_eq!(sharper(&vec!['x'], &['x', 'o', 'o', 'x']), "first");
        assert_eq!(sharper(&vec![], &['x', 'o', 'o', 'x']), "second");
    }
}
