#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn starts_empty() {
        let h = Herbarium::new();
        assert!(h.sheets.is_empty());
        assert!(h.shelf_of.is_empty());
        assert_eq!(h.shelf("fern"), None);
    }
    #[test]
    fn both_places_know_the_species() {
        let mut h = Herbarium::new();
        assert_eq!(h.press("Arnica montana".into(), 4), 1);
        assert_eq!(h.press("Bellis perennis".into(), 9), 2);
        assert_eq!(h.sheets, ["Arnica montana", "Bellis perennis"]);
        assert_eq!(h.shelf("Arnica montana"), Some(4));
        assert_eq!(h.shelf("Bellis perennis"), Some(9));
        assert_eq!(h.shelf("Carex"), None);
        assert_eq!(h.shelf_of.len(), 2);
    }
    #[test]
    fn second_sheet_moves_the_shelf() {
        let mut h = Herbarium::new();
        h.press("Drosera".into(), 1);
        assert_eq!(h.press("Drosera".into(), 6), 2);
        assert_eq!(h.sheets, ["Drosera", "Drosera"]);
        assert_eq!(h.shelf("Drosera"), Some(6));
    }
}
