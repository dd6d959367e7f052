#[derive(Debug, PartialEq, Eq, Clone)]
pub enum Liquid {
    Acid(u32),
}

pub fn pour(bottles: &[Liquid], index: usize) -> Result<Liquid, String> {
    let liquid = bottles.get(index).ok_or("no such bottle")?;

    Ok(liquid.clone())
}
