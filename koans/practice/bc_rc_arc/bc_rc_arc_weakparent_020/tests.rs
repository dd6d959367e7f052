#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn paths() {
        let root = Folder::root();
        let lib = root.add("usr").add("lib");
        root.add("etc");
        assert_eq!(lib.path(), "/usr/lib");
        assert_eq!(root.size(), 4);
    }
    #[test]
    fn orphan() {
        let usr = Folder::root().add("usr");
        assert_eq!(usr.path(), "usr");
    }
}
