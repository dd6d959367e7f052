#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn nested() {
        let root = Folder::root();
        let home = root.child("home");
        let docs = home.child("docs");
        assert_eq!(
            longest_path(vec![home.clone(), docs]),
            Some("/home/docs".to_string())
        );
    }
    #[test]
    fn none() {
        assert_eq!(longest_path(vec![]), None);
    }
}
