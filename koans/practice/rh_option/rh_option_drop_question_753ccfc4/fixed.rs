use std::collections::HashSet;

#[derive(PartialEq, Eq, Hash, Clone)]
pub struct Yarn {
    pub color: String,
    pub balls: u8,
    pub soft: bool,
}

pub fn dye(basket: &mut HashSet<Yarn>, old: &Yarn, color: &str) -> Option<Yarn> {
    let plain = basket.take(old)?;
    let dyed = Yarn {
        color: color.to_string(),
        balls: plain.balls,
        soft: false,
    };
    basket.insert(dyed.clone());
    Some(dyed)
}
