#[derive(Debug, Clone)]
pub enum Shape {
    Cone,
}

pub struct Hedge {
    pub shape: Shape,
    pub height: u16,
}

pub fn trim(hedges: &[Hedge], cuts: &[u16], at: usize) -> Option<Hedge> {
    let (old, cut) = (hedges.get(at)?, cuts.get(at)?);
    let height = old.height.checked_sub(*cut)?;
    let shape = old.shape.clone();
    Some(Hedge { shape, height })
}
