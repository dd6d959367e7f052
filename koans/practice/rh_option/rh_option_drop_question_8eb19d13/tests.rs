#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn discovered_comet() {
        let comet = discover("Halley", 76);
        assert_eq!(comet.name, "Halley");
        assert_eq!(comet.period, 76);
    }

    #[test]
    fn visit_is_announced() {
        let comet = discover("Encke", 3);
        let text = "Comet { name: \"Encke\", period: 3 } before 2027";
        assert_eq!(next_visit(&comet, 2023), Some(text.to_string()));
        assert_eq!(next_visit(&comet, u32::MAX), None);
    }
}
