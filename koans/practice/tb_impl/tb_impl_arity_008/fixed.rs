pub struct Hit {
    pub raw: u32,
    pub magic: bool,
}

pub trait Armour {
    fn absorb(&self, hit: &Hit, level: u32) -> u32;
}

pub struct Leather;
pub struct Ward {
    pub charge: u32,
}

impl Armour for Leather {
    fn absorb(&self, hit: &Hit, level: u32) -> u32 {
        if hit.magic {
            0
        } else {
            (2 + level).min(hit.raw)
        }
    }
}

impl Armour for Ward {
    fn absorb(&self, hit: &Hit, _level: u32) -> u32 {
        if hit.magic {
            hit.raw.min(self.charge)
        } else {
            1
        }
    }
}

pub fn wound(hit: &Hit, layers: &[&dyn Armour], level: u32) -> u32 {
    layers.iter().fold(hit.raw, |left, layer| {
        left.saturating_sub(layer.absorb(hit, level))
    })
}
