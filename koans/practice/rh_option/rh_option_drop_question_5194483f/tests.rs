#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bumps() {
        let mut s = Scanner {
            rest: "a\n",
            line: 1,
        };
        assert_eq!(s.bump(), Some('a'));
        assert_eq!(s.line, 1);
        assert_eq!(s.bump(), Some('\n'));
        assert_eq!(s.line, 2);
        assert_eq!(s.bump(), None);
    }

    #[test]
    fn reads() {
        let mut s = Scanner {
            rest: "(7)+",
            line: 1,
        };
        assert_eq!(s.number_in_parens(), Some(7));
        assert_eq!(s.rest, "+");
    }

    #[test]
    fn restores() {
        let mut s = Scanner {
            rest: "\n4)",
            line: 3,
        };
        assert_eq!(s.number_in_parens(), None);
        assert_eq!((s.rest, s.line), ("\n4)", 3));
    }
}
