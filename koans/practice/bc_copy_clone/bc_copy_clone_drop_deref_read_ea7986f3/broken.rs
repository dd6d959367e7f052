#[derive(Debug, PartialEq, Eq, Clone)]
pub enum Liquid {
    Water,
    Acid(u32),
}

pub fn pour(bottles: &[Liquid], index: usize) -> Result<Liquid, String> {
    let liquid = bottles.get(index).ok_or("no such bottle")?;
    if let Liquid::Acid(ml) = liquid {
        if ml > 50 {
            return Err(format!("{ml} ml is too much"));
        }
    }
    Ok(liquid.clone())
}
