#[derive(Debug)]
pub struct Wheel {
    pub radius_mm: u32,
    pub worn: bool,
}

pub fn spare_set(wheels: &[Wheel]) -> Vec<Wheel> {
    let mut spares: Vec<Wheel> = wheels.iter().map(Clone::clone).collect();
    for spare in &mut spares {
        spare.worn = false;
    }
    spares.sort_by_key(|w| w.radius_mm);
    spares
}
