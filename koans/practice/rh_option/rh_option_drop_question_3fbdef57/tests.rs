#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn labels() {
        let h = Hall {
            labels: vec!['C', 'B', 'F'],
            guests: vec!["Ann".into(), "Bo".into(), "Cy".into()],
        };
        assert_eq!(h.seat_label("Bo"), Some('B'));
        assert_eq!(h.seat_label("Cy"), Some('F'));
        assert_eq!(h.seat_label("Di"), None);
        assert!(h.together("Ann", "Bo"));
        assert!(!h.together("Ann", "Cy"));
        assert!(!h.together("Ann", "Di"));
    }
}
