#[derive(Debug)]
pub struct Wagon(pub u32);

pub enum ShuntError {
    NotCoupled,
}

pub fn uncouple(train: &mut Vec<Wagon>, wagon: &Wagon) -> Result<usize, ShuntError> {
    let found = train.iter().position(|other| other == wagon);
    let index = found.ok_or(ShuntError::NotCoupled)?;
    train.remove(index);
    Ok(train.len())
}
