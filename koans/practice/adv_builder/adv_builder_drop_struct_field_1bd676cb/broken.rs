#[derive(Debug)]
pub struct Oven {
    pub lit: bool,
}

pub fn light(heats: &[u16]) -> Option<Oven> {
    let heat = *heats.last()?;
    Some(Oven { heat, lit: true })
}
