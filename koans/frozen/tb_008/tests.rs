#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn assesses() {
        assert!(matches!(assess(70, true), Urgency::Routine));
        assert!(matches!(assess(110, true), Urgency::Routine));
        assert!(matches!(assess(120, true), Urgency::Soon));
        assert!(matches!(assess(35, true), Urgency::Soon));
        assert!(matches!(assess(70, false), Urgency::Immediate));
        assert!(matches!(assess(190, true), Urgency::Immediate));
    }
    #[test]
    fn most_urgent_first() {
        let order = calling_order(&[
            ("Ann", 80, true),
            ("Bo", 130, true),
            ("Cy", 75, true),
            ("Di", 60, false),
            ("Ed", 12, true),
        ]);
        assert_eq!(
            order,
            [
                "Di (Immediate)",
                "Ed (Immediate)",
                "Bo (Soon)",
                "Ann (Routine)",
                "Cy (Routine)"
            ]
        );
    }
    #[test]
    fn small_queues() {
        assert_eq!(calling_order(&[("Flo", 70, true)]), ["Flo (Routine)"]);
        assert!(calling_order(&[]).is_empty());
    }
}
