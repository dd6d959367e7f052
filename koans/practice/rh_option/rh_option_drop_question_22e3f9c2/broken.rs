#[derive(PartialEq)]
pub enum Width {
    Slim,
    Broad,
}

pub struct Shoe {
    pub width: Width,
    pub price: f32,
}

pub fn marked_down(width: Width, price: f32) -> Shoe {
    let price = price / 2.0;
    Shoe { width, price }
}

pub fn price_of(rack: &[Shoe], width: &Width) -> Option<f32> {
    Some(rack.iter().find(|shoe| shoe.width == *width).price)
}
