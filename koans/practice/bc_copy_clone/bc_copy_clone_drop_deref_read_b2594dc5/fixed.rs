#[derive(PartialEq, Debug)]
pub enum Spot {
    Free,
    Taken(u32),
}

pub fn park(level: &mut [Spot], plate: u32) -> Option<usize> {
    let index = level.iter().position(|spot| *spot == Spot::Free)?;
    level[index] = Spot::Taken(plate);
    Some(index)
}
