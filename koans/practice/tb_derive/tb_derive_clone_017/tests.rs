#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows() {
        let jar = |label, full| Jar { label, full };
        let s = stock(vec![jar("jam", true), jar("old", false)], 3);
        assert_eq!(
            s.iter().map(|j| j.label).collect::<Vec<_>>(),
            ["jam", "empty", "empty"]
        );
        assert!(s[0].full && !s[2].full);
    }

    #[test]
    fn cuts() {
        let jar = |label, full| Jar { label, full };
        let s = stock(vec![jar("a", true), jar("b", true)], 1);
        assert_eq!(s.len(), 1);
        assert_eq!(s[0].label, "a");
    }
}
