pub struct Airport {
    pub city: String,
    pub code: Option<String>,
}

/// The official code, or else the consonants of the city.
pub fn short(airport: &Airport) -> String {
    airport.code.clone().unwrap_or_else(|| {
        airport
            .city
            .to_uppercase()
            .chars()
            .filter(|c| !"AEIOU ".contains(*c))
            .take(3)
            .collect()
    })
}

pub fn route(stops: &[Airport]) -> Option<String> {
    stops
        .iter()
        .map(short)
        .reduce(|line, code| line + "–" + &code)
        .filter(|line| line.contains('–'))
}
