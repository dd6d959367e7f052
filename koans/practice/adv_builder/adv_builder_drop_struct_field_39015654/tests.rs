#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn with_guest() {
        let g = Speaker {
            name: "Vera".into(),
            topic: "French wine".into(),
        };
        let p = programme(Some(g));
        assert_eq!(p.lines, ["Welcome", "Vera on French wine", "Coffee"]);
        assert_eq!(p.fee, 25);
    }
    #[test]
    fn alone() {
        let p = programme(None);
        assert_eq!((p.lines.len(), p.fee), (2, 10));
    }
}
