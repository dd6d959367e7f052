#[derive(Clone)]
pub struct Hold {
    pub bay: char,
    pub tons: f64,
}

pub fn trim(loads: &[f64]) -> Result<String, &'static str> {
    let tons = loads.first().ok_or("no cargo")?;
    let bow = Hold { bay: 'B', tons };
    let mut stern = bow.clone();
    stern.bay = 'S';

    let shift = bow.tons - stern.tons;
    Ok(format!("{}{} {shift}", bow.bay, stern.bay))
}
