use std::collections::BTreeSet;

pub struct Haul {
    pub kilos: f64,
}

pub fn pull(tags: &str, weights: &[f64], limit: &f64) -> Result<Haul, &'static str> {
    let kilos = *weights.first().ok_or("empty net")?;
    if kilos > *limit {
        return Err("torn net");
    }
    let kinds = tags.chars().collect();
    Ok(Haul { kinds, kilos })
}
