#[derive(Debug, PartialEq)]
pub enum Unit {
    Knots,
    Metres,
}

pub fn unit(text: &str) -> Result<Unit, String> {
    match text {
        "kn" => Ok(Unit::Knots),
        "m/s" => Ok(Unit::Metres),
        other => Err(format!("unit {other}")),
    }
}

pub fn gale(gusts: &[f64], text: &str) -> Result<bool, String> {
    let latest = gusts.last().ok_or("no gusts")?;
    Ok(unit(text)? == Unit::Knots && *latest > 33.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knots_only() {
        assert_eq!(gale(&[10.0, 40.0], "kn"), Ok(true));
        assert_eq!(gale(&[40.0, 10.0], "kn"), Ok(false));
        assert_eq!(gale(&[40.0], "m/s"), Ok(false));
        assert_eq!(unit("m/s"), Ok(Unit::Metres));
    }

    #[test]
    fn bad_input() {
        assert_eq!(gale(&[1.0], "mph"), Err("unit mph".to_string()));
        assert_eq!(gale(&[], "kn"), Err("no gusts".to_string()));
    }
}
