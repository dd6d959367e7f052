#[derive(Clone)]
pub struct Probe {
    pub ship: Arc<String>,
    pub number: i64,
}

pub fn release(ship: Arc<String>, word: &str) -> Result<Probe, String> {
    let number = word.parse().map_err(|_| word.to_string())?;
    Ok(Probe { ship, number })
}
