#[cfg(test)]
mod tests {
    use super::*;

    fn cache() -> HashMap<String, Page> {
        let (body, expires) = ("hello".to_string(), 60);
        HashMap::from([("/home".to_string(), Page { body, expires })])
    }

    #[test]
    fn fresh_page_is_served() {
        let page = fetch(&cache(), "/home", &60).unwrap();
        assert_eq!(page.body, "hello");
    }

    #[test]
    fn stale_or_missing_page_is_not() {
        assert!(fetch(&cache(), "/home", &61).is_none());
        assert!(fetch(&cache(), "/about", &1).is_none());
    }
}
