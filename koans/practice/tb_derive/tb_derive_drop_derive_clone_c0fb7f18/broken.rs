use std::num::ParseFloatError;

#[derive(Debug, Copy)]
pub enum Surface {
    Gravel,
    Tar,
}

pub fn road_for(tonnes: &str) -> Result<String, ParseFloatError> {
    let weight: f64 = tonnes.parse()?;
    let mut surface = Surface::Gravel;
    if weight > 3.5 {
        surface = Surface::Tar;
    }
    Ok(format!("{:?} road", surface))
}
