#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fetches() {
        assert_eq!(fetch(2, "/files/120").unwrap(), 120);
    }
    #[test]
    fn waits() {
        let wait = |attempt, path| retry_after(fetch(attempt, path).unwrap_err().as_ref());
        assert_eq!(wait(1, "/files/120"), Some(21));
        assert_eq!(wait(1, ""), None);
        assert_eq!(wait(5, "/files/x"), Some(60));
    }
}
