#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn units() {
        let h = Header::parse("time; depth [m]; temp [C]");
        assert_eq!(
            h.columns[0],
            Column {
                title: "time",
                unit: None
            }
        );
        assert_eq!(h.columns[1].unit, Some("m"));
    }
    #[test]
    fn positions() {
        let h = Header::parse("a;b [kg]");
        assert_eq!(h.position("b"), Some(1));
        assert_eq!(h.position("z"), None);
    }
}
