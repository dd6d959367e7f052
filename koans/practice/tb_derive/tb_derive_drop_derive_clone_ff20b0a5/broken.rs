#[derive(Debug, PartialEq, Eq)]
pub enum Liquid {
    Acid(u32),
}

pub fn pour(bottles: &[Liquid], index: usize) -> Result<Liquid, String> {
    let liquid = bottles.get(index).ok_or("no such bottle")?;

    Ok(liquid.clone())
}
