#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charts() {
        assert_eq!(
            chart(&[("b", 10), ("a", 4), ("b", 12)]),
            ["a 1x 4s", "b 2x 22s"]
        );
        assert!(chart(&[]).is_empty());
    }

    #[test]
    fn one_song() {
        assert_eq!(chart(&[("z", 7), ("z", 1)]), ["z 2x 8s"]);
    }
}
