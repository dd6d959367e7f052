#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes() {
        let mut t = String::from("maybe");
        quote(&mut t);
        assert_eq!(t, "\"maybe\"");
        let mut e = String::new();
        quote(&mut e);
        assert_eq!(e, "\"\"");
    }

    #[test]
    fn writes() {
        let mut t = String::from("ad");
        let mut c = Cursor::new(&mut t, 1);
        c.write("b");
        c.write("c");
        assert_eq!(t, "abcd");
    }
}
