#[derive(Debug)]
pub struct Tube {
    pub rgb: [u8; 3],
    pub name: String,
}

pub fn pick(rack: &[Tube], slot: &usize) -> Result<Tube, String> {
    if *slot >= rack.len() {
        return Err(format!("no tube in slot {}", slot));
    }
    Ok(rack[*slot].clone())
}
