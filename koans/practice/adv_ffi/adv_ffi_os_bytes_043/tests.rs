#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names() {
        let (names, skipped) = archive_names(&["/a/map.png", "/a/.git", "b/Draft.TMP", "/"]);
        assert_eq!(names, [c"map.png".to_owned()]);
        assert_eq!(skipped, ["/a/.git", "b/Draft.TMP", "/"]);
    }
    #[test]
    fn too_long() {
        assert_eq!(c_name(OsStr::new("abcdefghijklm")), None);
        assert!(extension_is(Path::new("x.Zip"), "zip"));
    }
}
