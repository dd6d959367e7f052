use std::collections::HashMap;

#[derive(Debug, Clone, Copy)]
pub enum Flame {
    Red,
    Green,
    Lilac,
}

pub fn burn(table: &HashMap<String, Flame>, salt: &str) -> Result<String, String> {
    let flame: Flame = *table.get(salt).ok_or("salt not tested")?;
    let text = format!("{salt} burns {flame:?}");
    Ok(text.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn salts_have_colours() {
        let mut table = HashMap::from([("Lithium".to_string(), Flame::Red)]);
        table.insert("Copper".to_string(), Flame::Green);
        assert_eq!(burn(&table, "Lithium").unwrap(), "lithium burns red");
        assert_eq!(burn(&table, "Copper").unwrap(), "copper burns green");
    }

    #[test]
    fn untested_salt() {
        let table = HashMap::from([("Potash".to_string(), Flame::Lilac)]);
        assert!(burn(&table, "Potash").is_ok());
        assert!(burn(&table, "Sugar").is_err());
    }
}
