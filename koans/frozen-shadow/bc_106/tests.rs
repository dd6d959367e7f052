#[cfg(test)]
mod tests {
    use super::*;
    fn labels(bottles: &[Bottle]) -> Vec<String> {
        bottles.iter().map(Bottle::label).collect()
    }
    #[test]
    fn labels_tell_the_size() {
        assert_eq!(
            Bottle::corked("Tavel 2019".into(), 75).label(),
            "Tavel 2019"
        );
        assert_eq!(
            Bottle::corked("Tavel 2019".into(), 150).label(),
            "Tavel 2019 (magnum)"
        );
        assert_eq!(
            Bottle::corked("Cahors".into(), 20).label(),
            "Cahors (20 cl)"
        );
    }
    #[test]
    fn every_bottle_has_the_vintage() {
        assert_eq!(
            labels(&draw("Medoc 08".into(), 225, 75)),
            ["Medoc 08", "Medoc 08", "Medoc 08"]
        );
        assert_eq!(
            labels(&draw("Arbois".into(), 320, 150)),
            ["Arbois (magnum)", "Arbois (magnum)", "Arbois (20 cl)"]
        );
    }
    #[test]
    fn small_and_empty_barrels() {
        assert_eq!(labels(&draw("Jura".into(), 37, 75)), ["Jura (37 cl)"]);
        assert!(draw("Jura".into(), 0, 75).is_empty());
    }
}
