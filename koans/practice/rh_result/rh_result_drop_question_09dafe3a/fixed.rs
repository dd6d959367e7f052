#[derive(Clone, Debug)]
pub struct Tube {
    pub rgb: [u8; 3],
    pub name: String,
}

pub fn pick(rack: &[Tube], slot: &usize) -> Result<Tube, String> {
    Ok(rack[*slot].clone())
}

pub fn thin(rack: &[Tube], slot: &usize) -> Result<Tube, String> {
    let base = pick(rack, slot)?;
    let name = format!("pale {}", base.name);
    let rgb = base.rgb.map(|c| c / 2 + 127);
    Ok(Tube { rgb, name })
}
