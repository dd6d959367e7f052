#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, extension: &str) -> File {
        File {
            name: name.into(),
            extension: extension.into(),
        }
    }

    #[test]
    fn extension_goes_first() {
        assert_eq!(
            listing(vec![file("b", "txt"), file("z", "md"), file("a", "txt")]),
            "z.md a.txt b.txt"
        );
        assert_eq!(listing(vec![]), "");
    }

    #[test]
    fn comparison_agrees() {
        assert_eq!(
            file("a", "rs").partial_cmp(&file("b", "c")),
            Some(Ordering::Greater)
        );
        assert_eq!(file("a", "c").cmp(&file("b", "c")), Ordering::Less);
        assert!(file("a", "c") < file("a", "rs"));
    }
}
