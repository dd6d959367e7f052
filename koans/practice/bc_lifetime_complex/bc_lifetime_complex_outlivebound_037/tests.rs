#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn nested() {
        let mut g = Scope::global();
        g.define("x", 1);
        g.define("y", 2);
        let mut f = Scope::inside(&g);
        f.define("x", 10);
        assert_eq!(f.lookup().get("x"), Some(10));
        assert_eq!(f.lookup().get("y"), Some(2));
        assert_eq!(f.lookup().get("z"), None);
    }
}
