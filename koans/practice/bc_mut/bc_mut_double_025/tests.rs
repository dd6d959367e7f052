#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logins() {
        let r = login("eva", 3);
        assert_eq!(r.retries, 3);
        assert_eq!(
            r.headers,
            [
                ("user".to_string(), "eva".to_string()),
                ("auth".to_string(), "basic".to_string())
            ]
        );
        let q = login("tom", 9);
        assert_eq!(q.retries, 5);
        assert_eq!(q.headers[0].1, "tom");
    }

    #[test]
    fn chain() {
        let mut r = Request::default();
        r.retries(2).header("a", "b").retries(1);
        assert_eq!(r.retries, 1);
        assert_eq!(r.headers, [("a".to_string(), "b".to_string())]);
    }
}
