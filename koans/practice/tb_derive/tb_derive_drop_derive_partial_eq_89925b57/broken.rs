#[derive(Debug)]
pub enum Dough {
    Sticky,
    Smooth,
}

pub fn knead(pushes: &[u32]) -> Result<Dough, String> {
    let best = pushes.iter().max().ok_or("no pushes")?;
    if *best < 30 {
        Ok(Dough::Sticky)
    } else {
        Ok(Dough::Smooth)
    }
}

pub fn verdict(pushes: &[u32]) -> Result<String, String> {
    let dough = knead(pushes)?;
    Ok(format!("{:?}, rest: {}", dough, dough == Dough::Smooth))
}
