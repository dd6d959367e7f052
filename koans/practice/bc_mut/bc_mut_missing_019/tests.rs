#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks() {
        let mut o = Outline::default();
        walk("usr/lib/rust", &mut o);
        assert_eq!(o.lines, vec!["usr", "  lib", "    rust"]);
    }

    #[test]
    fn visits() {
        let mut o = Outline::default();
        o.visit(1, "x");
        o.visit(0, "y");
        assert_eq!(o.lines, vec!["  x", "y"]);
    }
}
