use std::num::ParseFloatError;

#[derive(Debug)]
pub struct Rain {
    pub town: String,
    pub mm: f32,
}

pub fn note(town: &str, text: &str) -> Result<String, ParseFloatError> {
    let mm = text.parse()?;
    let town = town.to_string();
    let rain = Rain { town, mm };
    let mark = if rain.mm > 20.0 { "!" } else { "" };
    Ok(format!("{rain:?}{mark}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heavy_rain_is_marked() {
        let heavy = note("Bergen", "32.5").unwrap();
        assert_eq!(heavy, "Rain { town: \"Bergen\", mm: 32.5 }!");
        assert!(note("Bergen", "wet").is_err());
    }

    #[test]
    fn light_rain_is_not() {
        let town = "Oslo".to_string();
        let rain = Rain { town, mm: 0.5 };
        assert_eq!(note(&rain.town, "0.5").unwrap(), format!("{rain:?}"));
    }
}
