#[derive(PartialEq)]
pub struct Metres(pub f32);

pub fn measure(text: &str, scale: &f32) -> Result<Metres, String> {
    let number = text.strip_suffix("cm").ok_or("not in cm")?;
    let length: f32 = number.parse().map_err(|_| format!("bad {number}"))?;
    if length < 1.0 {
        return Ok(Metres(*scale));
    }
    Ok(Metres(length * scale))
}

pub fn equally_far(one: &str, two: &str, scale: f32) -> Result<bool, String> {
    Ok(measure(one, &scale)? == measure(two, &scale)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_on_the_map() {
        assert_eq!(equally_far("0.4cm", "1cm", 250.0), Ok(true));
        assert_eq!(equally_far("3cm", "2cm", 250.0), Ok(false));
        assert_eq!(measure("4cm", &50.0).ok().unwrap().0, 200.0);
    }

    #[test]
    fn rejects_other_texts() {
        let inches = equally_far("3in", "2cm", 10.0);
        assert_eq!(inches, Err("not in cm".to_string()));
        assert_eq!(equally_far("2cm", "xcm", 1.0), Err("bad x".to_string()));
    }
}
