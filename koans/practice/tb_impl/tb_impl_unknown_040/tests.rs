#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn remembers() {
        let mut m = Memo::around(|n| n * n);
        assert_eq!([m.ask(4), m.ask(4), m.ask(5)], [16, 16, 25]);
        assert_eq!(m.misses, 2);
    }
}
