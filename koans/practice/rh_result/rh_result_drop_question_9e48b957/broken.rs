#[derive(Debug, PartialEq)]
pub enum GeoError {
    Scheme,
    Pair,
    Number(String),
}

fn degrees(text: &str, limit: f64) -> Result<f64, GeoError> {
    match text.parse::<f64>() {
        Ok(value) if value.abs() <= limit => Ok(value),
        _ => Err(GeoError::Number(text.to_string())),
    }
}

pub fn parse(uri: &str) -> Result<(f64, f64), GeoError> {
    let Some(rest) = uri.strip_prefix("geo:") else {
        return Err(GeoError::Scheme);
    };
    let Some((lat, lon)) = rest.split_once(',') else {
        return Err(GeoError::Pair);
    };
    Ok((degrees(lat, 90.0), degrees(lon, 180.0)?))
}
