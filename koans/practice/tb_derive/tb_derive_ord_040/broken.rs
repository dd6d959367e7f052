#[derive(PartialEq)]
pub enum Layer {
    Base,
    Cream,
    Fruit,
    Icing,
}

pub fn is_well_built(cake: &[Layer]) -> bool {
    match cake {
        [Layer::Base, rest @ .., Layer::Icing] => rest.is_sorted(),
        _ => false,
    }
}
