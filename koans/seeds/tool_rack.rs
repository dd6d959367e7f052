#[derive(Debug, PartialEq, Clone)]
pub enum Tool {
    Drill,
    Mill,
}

pub fn tool(hardness: u8) -> Result<Tool, u8> {
    match hardness {
        1..=3 => Ok(Tool::Drill),
        4..=6 => Ok(Tool::Mill),
        _ => Err(hardness),
    }
}

pub fn can_make(rack: &[Tool], plan: &[u8]) -> Result<bool, u8> {
    let hardest = plan.iter().max().ok_or(0)?;
    Ok(rack.contains(&tool(*hardest)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_in_the_rack() {
        assert_eq!(can_make(&[Tool::Drill], &[2, 3, 1]), Ok(true));
        assert_eq!(can_make(&[Tool::Drill], &[2, 5]), Ok(false));
    }

    #[test]
    fn impossible_plans() {
        assert_eq!(can_make(&[Tool::Mill], &[2, 9]), Err(9));
        assert_eq!(can_make(&[Tool::Mill], &[]), Err(0));
    }
}
