use std::sync::Arc;

#[derive(Clone)]
pub struct Probe {
    pub ship: Arc<String>,
    pub number: i64,
}

pub fn release(ship: Arc<String>, word: &str) -> Result<Probe, String> {
    let number = word.parse().map_err(|_| word.to_string())?;
    Ok(Probe { ship, number })
}

pub fn twin(probe: &Probe) -> Probe {
    let mut twin = probe.clone();
    twin.number = -probe.number;
    twin.ship = Arc::new(format!("{}/b", probe.ship));
    twin
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twin_has_its_own_ship() {
        let probe = release(Arc::new("Iris".to_string()), "14").unwrap();
        let other = twin(&probe);
        assert_eq!((other.number, other.ship.as_str()), (-14, "Iris/b"));
        assert_eq!((probe.number, probe.ship.as_str()), (14, "Iris"));
    }

    #[test]
    fn number_is_needed() {
        let error = release(Arc::new(String::new()), "one").err();
        assert_eq!(error, Some("one".to_string()));
    }
}
