#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_the_spine() {
        let title = Rc::new("Kites".to_string());
        let book = book(&title, "3-16-X").ok().unwrap();

        assert_eq!(Rc::strong_count(&title), 2);
    }

    #[test]
    fn faults() {
        let title = Rc::new(String::new());
        assert_eq!(book(&title, "").err(), Some("no code"));
        assert_eq!(book(&title, "316-").err(), Some("odd mark"));
    }
}
