#[derive(Debug, Clone, PartialEq)]
pub enum Unit {
    Inch,
    Centimetre,
}

pub fn parse(text: &str) -> Result<(f64, Unit), String> {
    let (number, unit) = match text.strip_suffix("in") {
        Some(number) => (number, Unit::Inch),
        None => (text.trim_end_matches("cm"), Unit::Centimetre),
    };
    let value = number.trim().parse::<f64>();
    value
        .and_then(|value| Ok((value, unit)))
        .map_err(|e| format!("{text}: {e}"))
}

pub fn centimetres(text: &str) -> Result<f64, String> {
    parse(text).and_then(|(value, unit)| {
        Ok(match unit {
            Unit::Inch => value * 2.54,
            Unit::Centimetre => value,
        })
    })
}

pub fn fits(collar: &str, neck: &str) -> bool {
    centimetres(collar).is_ok_and(|collar| centimetres(neck).is_ok_and(|neck| collar - neck >= 1.0))
}
