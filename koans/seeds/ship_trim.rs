#[derive(Clone)]
pub struct Hold {
    pub bay: char,
    pub tons: f64,
}

pub fn trim(loads: &[f64]) -> Result<String, &'static str> {
    let tons = *loads.first().ok_or("no cargo")?;
    let bow = Hold { bay: 'B', tons };
    let mut stern = bow.clone();
    stern.bay = 'S';
    if let Some(load) = loads.get(1) {
        stern.tons = *load;
    }
    let shift = bow.tons - stern.tons;
    Ok(format!("{}{} {shift}", bow.bay, stern.bay))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_loads() {
        assert_eq!(trim(&[5.5, 2.0]), Ok("BS 3.5".to_string()));
    }

    #[test]
    fn one_or_none() {
        assert_eq!(trim(&[5.5]), Ok("BS 0".to_string()));
        assert_eq!(trim(&[]), Err("no cargo"));
    }
}
