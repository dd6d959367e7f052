#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs() {
        assert_eq!(query(&[("page", 2), ("size", 50)]), "?page=2&size=50");
        assert_eq!(query(&[('q', "tea")]), "?q=tea");
    }

    #[test]
    fn none() {
        assert_eq!(query::<u8, u8>(&[]), "");
    }
}
