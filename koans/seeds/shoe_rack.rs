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
    Some(rack.iter().find(|shoe| shoe.width == *width)?.price)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_price() {
        let rack = [
            marked_down(Width::Slim, 30.0),
            marked_down(Width::Broad, 50.0),
        ];
        assert_eq!(price_of(&rack, &Width::Broad), Some(25.0));
    }

    #[test]
    fn has_no_such_shoe() {
        let rack = [marked_down(Width::Broad, 8.0)];
        assert_eq!(price_of(&rack, &Width::Slim), None);
        assert_eq!(rack[0].price, 4.0);
    }
}
