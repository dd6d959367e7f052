#[derive(PartialEq, Debug, Clone)]
pub struct Polygon {
    pub name: String,
    pub side: u32,
}

pub fn square(side: u32) -> Polygon {
    let name = String::from("square");
    Polygon { name, side }
}
