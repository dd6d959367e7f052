use std::collections::HashMap;

pub struct Peak {
    pub city: String,
    pub celsius: i64,
}

pub fn hottest(readings: &HashMap<String, i64>) -> Option<Peak> {
    let (name, degrees) = readings.iter().max_by_key(|(_, d)| *d)?;
    let (city, celsius) = (name.clone(), *degrees);
    Some(Peak { city, celsius })
}

pub fn headline(readings: &HashMap<String, i64>) -> String {
    let Some(peak) = hottest(readings) else {
        return "no data".to_string();
    };
    format!("{} has {} degrees", peak.city, peak.celsius)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_highest() {
        let readings = HashMap::from([("Oslo".to_string(), -4), ("Rome".to_string(), 19)]);
        assert_eq!(hottest(&readings).unwrap().celsius, 19);
        assert_eq!(headline(&readings), "Rome has 19 degrees");
    }

    #[test]
    fn no_readings() {
        assert!(hottest(&HashMap::new()).is_none());
        assert_eq!(headline(&HashMap::new()), "no data");
    }
}
