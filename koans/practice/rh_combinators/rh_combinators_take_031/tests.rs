#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn presses() {
        let mut p = Press::default();
        assert_eq!(p.load(&["a", "b"]), None);
        assert_eq!(p.finish(), ["a", "b"]);
        assert!(p.finish().is_empty());
        assert_eq!(p.done, 2);
        p.load(&["c"]);
        assert_eq!(p.load(&[]).unwrap().sheets, ["c"]);
    }
}
