#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn root() {
        assert_eq!(
            Folder {
                name: "srv".to_string(),
                parent: None
            }
            .path(),
            "srv"
        );
    }

    #[test]
    fn nested() {
        let a = Folder {
            name: "a".to_string(),
            parent: None,
        };
        let b = Folder {
            name: "b".to_string(),
            parent: Some(Box::new(a)),
        };
        assert_eq!(b.path(), "a/b");
        let c = Folder {
            name: "c".to_string(),
            parent: Some(Box::new(b)),
        };
        assert_eq!(c.path(), "a/b/c");
    }
}
