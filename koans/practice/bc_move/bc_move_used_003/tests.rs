#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        let mut m = HashMap::new();
        let a = shorten(&mut m, "a");
        assert_eq!(a, "s252");
        assert_eq!(m["s252"], "a");
        let b = shorten(&mut m, "b");
        assert_eq!(b, "s253");
        assert_eq!(m.len(), 2);
        assert_eq!(m["s253"], "b");
    }

    #[test]
    fn empty_url() {
        let mut m = HashMap::new();
        assert_eq!(shorten(&mut m, ""), "s5");
        assert_eq!(m["s5"], "");
    }
}
