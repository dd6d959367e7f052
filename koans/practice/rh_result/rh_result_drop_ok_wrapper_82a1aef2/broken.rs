#[derive(Debug, PartialEq, Clone)]
pub enum Tool {
    Drill,
}

pub fn tool(hardness: u8) -> Result<Tool, u8> {
    match hardness {
        1..=3 => Tool::Drill,

        _ => Err(hardness),
    }
}

pub fn can_make(rack: &[Tool], plan: &[u8]) -> Result<bool, u8> {
    let hardest = plan.iter().max().ok_or(0)?;
    Ok(rack.contains(&tool(*hardest)?))
}
