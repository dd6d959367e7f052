#[derive(PartialEq, Debug, Clone)]
pub struct Polygon {
    pub name: String,
    pub side: u32,
}

pub fn square(side: u32) -> Polygon {
    let name = String::from("square");
    Polygon { name, side }
}

pub fn stretch(shape: &Polygon, factor: &str) -> Result<Polygon, String> {
    let by: u32 = factor.parse().map_err(|_| format!("bad factor {factor}"))?;
    let mut bigger = shape.clone();
    bigger.side *= by;
    Ok(bigger)
}
