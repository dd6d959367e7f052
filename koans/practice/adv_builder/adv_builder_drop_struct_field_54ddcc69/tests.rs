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
