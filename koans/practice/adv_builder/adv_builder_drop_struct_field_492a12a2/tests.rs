#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_bars_at_120() {
        let lines = clicks(120, 2).unwrap();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0], "Click { bar: 0, at: 0ns }");
        assert_eq!(lines[1], "Click { bar: 1, at: 500ms }");
    }

    #[test]
    fn no_tempo_no_clicks() {
        assert_eq!(clicks(0, 4), None);
        assert_eq!(clicks(60, 0), Some(Vec::new()));
    }
}
