#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let root = Node::folder([
            (
                "etc",
                Node::folder([("hosts", Node::File(20)), ("fstab", Node::File(5))]),
            ),
            ("vmlinuz", Node::File(100)),
        ]);
        assert_eq!(root.find("/etc/hosts").unwrap().size(), 20);
        assert_eq!(root.find("etc").unwrap().size(), 25);
        assert_eq!(root.find("/").unwrap().size(), 125);
        assert!(root.find("/etc/passwd").is_none());
        assert!(root.find("/vmlinuz/x").is_none());
    }
}
