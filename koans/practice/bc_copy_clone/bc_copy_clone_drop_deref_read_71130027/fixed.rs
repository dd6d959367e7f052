pub struct Compost {
    pub layers: Vec<String>,
    pub warm: bool,
}

pub fn stack(scraps: &[&str]) -> Result<Compost, String> {
    let first = scraps.first().ok_or("nothing to stack")?;
    let layers = vec![first.to_string(); scraps.len()];
    let warm = *first == "grass";
    Ok(Compost { layers, warm })
}
