#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn nested() {
        let toy = |n: &str| Present::Toy(n.to_string());
        let presents = [
            toy("yo-yo"),
            Present::Box(vec![toy("kite"), Present::Box(vec![])]),
        ];
        assert_eq!(
            open_all(&presents, "Thanks for the ".into()),
            ["Thanks for the yo-yo", "Thanks for the kite"]
        );
    }
    #[test]
    fn counts() {
        let mut n = 0;
        visit(&Present::Toy("a".into()), &mut |_| n += 1);
        assert_eq!(n, 1);
    }
}
