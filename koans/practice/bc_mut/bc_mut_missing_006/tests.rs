#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags() {
        let l = |due| Loan {
            title: "t".to_string(),
            due,
            tags: vec![],
        };
        let mut v = vec![l(10), l(50), l(44)];
        assert_eq!(tag_late(&mut v, 45), 2);
        assert_eq!(v[0].tags, vec!["late", "lost"]);
        assert!(v[1].tags.is_empty());
        assert_eq!(v[2].tags, vec!["late"]);
        assert_eq!(v[0].title, "t");
    }

    #[test]
    fn none() {
        assert_eq!(tag_late(&mut [], 3), 0);
    }
}
