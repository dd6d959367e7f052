#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prints() {
        let leaf = |label| Tree {
            label,
            below: vec![],
        };
        let t = Tree {
            label: "src",
            below: vec![
                leaf("lib.rs"),
                Tree {
                    label: "bin",
                    below: vec![leaf("x.rs")],
                },
            ],
        };
        assert_eq!(t.to_string(), "src\n  lib.rs\n  bin\n    x.rs\n");
    }
}
