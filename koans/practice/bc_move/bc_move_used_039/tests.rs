#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stores() {
        let mut a = Archive::new();
        assert_eq!(a.store("see you tomorrow".to_string()), 8);
        assert_eq!(a.store("ok".to_string()), 2);
        assert_eq!(a.find("you"), Some(0));
        assert_eq!(a.find("ok"), Some(1));
    }

    #[test]
    fn missing() {
        let mut a = Archive::new();
        assert_eq!(a.find("hi"), None);
        assert_eq!(a.store(String::new()), 0);
    }
}
