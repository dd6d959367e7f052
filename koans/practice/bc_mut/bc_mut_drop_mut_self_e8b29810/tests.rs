#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn frames() {
        let mut wire = vec![];
        let mut s = Session::open(&mut wire);
        s.send("hi").make_ascii_uppercase();
        assert_eq!(s.finish()[..], b"<HI"[..]);
        assert_eq!(wire, b"<HI>");
    }
    #[test]
    fn two_sends() {
        let mut wire = vec![];
        {
            let mut s = Session::open(&mut wire);
            s.send("a");
            s.send("b");
        }
        assert_eq!(wire, b"<ab>");
    }
}
