#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds() {
        assert_eq!(total("Tea 250\nScone with jam 410\n-60"), Some(600));
        assert_eq!(total(""), Some(0));
    }
    #[test]
    fn unreadable() {
        assert_eq!(total("Tea free"), None);
    }
}
