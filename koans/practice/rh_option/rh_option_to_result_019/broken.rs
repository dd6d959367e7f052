pub struct Probe {
    pub id: u8,
    pub reading: Result<f64, &'static str>,
}

pub fn poll(id: u8, wire: &[(u8, f64)]) -> Probe {
    let value = wire
        .iter()
        .rfind(|(sender, _)| *sender == id)
        .map(|(_, value)| *value);
    Probe { id, reading: value }
}
