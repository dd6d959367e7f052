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
