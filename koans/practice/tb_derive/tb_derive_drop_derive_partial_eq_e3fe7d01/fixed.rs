use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub struct Toll {
    pub plate: String,
    pub cents: u64,
}

pub fn charge(fees: &HashMap<char, u64>, plate: &str) -> Result<Toll, String> {
    let class = plate.chars().next().ok_or("blank plate")?;
    let cents = *fees.get(&class).ok_or_else(|| format!("class {class}"))?;
    let plate = plate.to_uppercase();
    Ok(Toll { plate, cents })
}

pub fn repeated(paid: &[Toll], toll: &Toll) -> bool {
    paid.contains(toll)
}
