#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn starts_with_one_page() {
        assert_eq!(History::starting_at("home").trail(), "home (0 skipped)");
        assert_eq!(History::starting_at(404).trail(), "404 (0 skipped)");
    }
    #[test]
    fn visits_new_pages() {
        let mut h = History::starting_at("home".to_string());
        assert_eq!(h.visit("news".to_string()), 2);
        assert_eq!(h.visit("home".to_string()), 3);
        assert_eq!(h.trail(), "home > news > home (0 skipped)");
    }
    #[test]
    fn skips_only_direct_repeats() {
        let mut h = History::starting_at(1);
        assert_eq!(h.visit(1), 1);
        assert_eq!(h.visit(2), 2);
        assert_eq!(h.visit(2), 2);
        assert_eq!(h.visit(1), 3);
        assert_eq!(h.trail(), "1 > 2 > 1 (2 skipped)");
    }
}
