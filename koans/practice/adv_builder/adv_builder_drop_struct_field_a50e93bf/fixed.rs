use std::cell::RefCell;

#[derive(Eq, PartialEq)]
pub struct Spice {
    pub name: String,
    pub heat: u8,
}

pub fn add_spice(rack: &RefCell<Vec<Spice>>, name: &str, heat: u8) -> Result<usize, String> {
    let mut jars = rack.try_borrow_mut().map_err(|e| e.to_string())?;
    let spice = Spice {
        name: name.to_lowercase(),
        heat,
    };
    if !jars.contains(&spice) {
        jars.push(spice);
    }
    Ok(jars.len())
}
