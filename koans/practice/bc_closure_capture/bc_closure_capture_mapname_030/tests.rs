#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn paths() {
        let root = Node::Folder {
            name: "a".into(),
            nodes: vec![
                file("x", 3),
                Node::Folder {
                    name: "b".into(),
                    nodes: vec![file("y", 4)],
                },
            ],
        };
        let flat = flatten(root);
        assert_eq!(flat[0], (vec!["a".to_string(), "x".into()], 3));
        assert_eq!(flat[1].0.join("/"), "a/b/y");
    }
}
