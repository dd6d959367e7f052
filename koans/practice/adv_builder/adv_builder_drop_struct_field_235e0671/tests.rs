#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tags() {
        let tree: Tree = "14P".parse().unwrap();
        assert_eq!(tree.row, 14);
    }

    #[test]
    fn bad_tags() {
        assert_eq!("".parse::<Tree>().err(), Some("blank tag".to_string()));
        assert_eq!("elm".parse::<Tree>().err(), Some("elm".to_string()));
    }
}
