use thiserror::Error;

#[derive(Debug, Error, PartialEq)]
pub enum MixError {
    #[error("no pigment called {0}")]
    Pigment(String),
    #[error("the parts add up to {0}, not 100")]
    Parts(u32),
}

pub type Result<T> = std::result::Result<T, MixError>;
type Rgb = [u32; 3];

fn pigment(name: &str) -> Result<Rgb> {
    match name {
        "red" => Ok([255, 0, 0]),
        "chalk" => Ok([250, 250, 240]),
        "indigo" => Ok([40, 20, 120]),
        _ => Err(MixError::Pigment(name.into())),
    }
}

pub fn mix(recipe: &[(&str, u32)]) -> Result<Rgb> {
    let total: u32 = recipe.iter().map(|(_, parts)| parts).sum();
    if total != 100 {
        return Err(MixError::Parts(total));
    }
    let mut mixed = [0; 3];
    for (name, parts) in recipe {
        for (channel, value) in mixed.iter_mut().zip(pigment(name)?) {
            *channel += value * parts;
        }
    }
    Ok(mixed.map(|channel| channel / 100))
}
