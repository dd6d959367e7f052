#[derive(PartialEq, Debug)]
pub enum Spot {
    Free,
    Taken(u32),
}

pub fn plate_at(level: &[Spot], index: usize) -> Result<u32, String> {
    let Some(Spot::Taken(plate)) = level.get(index) else {
        return Err(format!("nothing parked at {index}"));
    };
    Ok(*plate)
}
