#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn picks() {
        let c = |text, size| Caption { text, size };
        let w = widest(vec![c("long text", 2), c("tiny", 6), c("abc", 8)]).unwrap();
        assert_eq!(w.text, "tiny");
        assert!(widest(vec![]).is_none());
    }
}
