#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stem_and_depth_are_told() {
        let text = describe(Path::new("photos/2019/beach.jpg"));
        let expected = "Place { stem: \"beach\", depth: 3 }";
        assert_eq!(text, Some(expected.to_string()));
    }

    #[test]
    fn root_has_no_file_name() {
        let root = Path::new("/");
        assert_eq!(describe(root), None);
    }
}
