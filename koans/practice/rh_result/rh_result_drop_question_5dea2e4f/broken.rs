use std::num::ParseFloatError;

#[derive(Debug)]
pub struct Rain {
    pub town: String,
    pub mm: f32,
}

pub fn note(town: &str, text: &str) -> Result<String, ParseFloatError> {
    let mm = text.parse();
    let town = town.to_string();
    let rain = Rain { town, mm };
    let mark = if rain.mm > 20.0 { "!" } else { "" };
    Ok(format!("{rain:?}{mark}"))
}
