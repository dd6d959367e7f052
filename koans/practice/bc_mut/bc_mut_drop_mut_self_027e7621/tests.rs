#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds() {
        assert_eq!(Tag::new("rust").name, "#rust");
        assert_eq!(Tag::new(String::from("io")).name, "#io");
        assert_eq!(Tag::new("x").uses, 0);
    }

    #[test]
    fn touches() {
        let mut t = Tag::new("b");
        assert_eq!(t.touch(), "#b");
        t.touch();
        assert_eq!(t.uses, 2);
        assert_eq!(Tag::new("c").touch(), "#c");
    }
}
