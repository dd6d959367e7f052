#[derive(Debug, PartialEq)]
pub enum Gear {
    High,
}

pub fn display(gear: &Gear) -> String {
    format!("{:?} gear", gear)
}
