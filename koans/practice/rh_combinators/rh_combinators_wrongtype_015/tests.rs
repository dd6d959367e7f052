#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn widths() {
        let f = Font {
            wide: "MW",
            spacing: 2,
        };
        assert_eq!(f.width("MID"), Some(32));
        assert_eq!(f.width("ÖL"), None);
        assert_eq!(f.width(""), Some(0));
    }
}
