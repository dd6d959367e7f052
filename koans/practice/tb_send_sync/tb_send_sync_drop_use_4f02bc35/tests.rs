#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn warns() {
        let before = warnings();
        let found = headers("Host: a.org\nnonsense\nbad key: 1\nAge: 5");
        assert_eq!(found.len(), 2);
        assert_eq!(found[1], ("age".to_string(), "5".to_string()));
        assert_eq!(warnings() - before, 2);
    }
}
