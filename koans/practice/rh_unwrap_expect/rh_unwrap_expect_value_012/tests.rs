#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn splits() {
        assert_eq!(
            split("cp a b"),
            Call {
                command: "cp",
                arguments: vec!["a", "b"]
            }
        );
        assert_eq!(split(" ls").command, "ls");
        assert_eq!(
            split("  "),
            Call {
                command: "",
                arguments: vec![]
            }
        );
    }
}
