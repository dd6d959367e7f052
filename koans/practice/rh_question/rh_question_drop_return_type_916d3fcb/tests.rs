#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(depth("/usr/lib/x"), Ok(2));
        assert_eq!(depth("/"), Ok(0));
        assert_eq!(depth("a/b"), Ok(1));
    }
    #[test]
    fn too_deep() {
        let long = "d/".repeat(300);
        assert_eq!(depth(&long), Err(TooDeep(300)));
    }
}
