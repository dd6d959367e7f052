use std::str::FromStr;

#[derive(Debug, Clone)]
pub struct Loom(pub u16);

impl FromStr for Loom {
    type Err = String;

    fn from_str(text: &str) -> Result<Loom, String> {
        let width = text.parse::<u16>().map_err(|e| e.to_string())?;
        Ok(Loom(width))
    }
}

pub fn inventory(looms: &[Loom]) -> String {
    format!("{} looms: {:?}", looms.len(), looms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_width() {
        let loom = Loom::from_str("140").unwrap();
        assert_eq!(loom.0, 140);
        assert!(Loom::from_str("wide").is_err());
    }

    #[test]
    fn lists_the_looms() {
        let looms = [Loom(80), Loom(95)];
        assert_eq!(inventory(&looms), "2 looms: [Loom(80), Loom(95)]");
    }
}
