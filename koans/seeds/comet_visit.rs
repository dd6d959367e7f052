use std::sync::Arc;

#[derive(Debug)]
pub struct Comet {
    pub name: String,
    pub period: u32,
}

pub fn discover(name: &str, period: u32) -> Arc<Comet> {
    let name = name.to_string();
    Arc::new(Comet { name, period })
}

pub fn next_visit(comet: &Arc<Comet>, seen: u32) -> Option<String> {
    let year = seen.checked_add(comet.period)? + 1;
    Some(format!("{comet:?} before {year}"))
}

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
