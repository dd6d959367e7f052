pub struct Point {
    pub km: f64,
    pub height: f64,
}

pub fn average_slope(hike: &[Point]) -> Result<f64, String> {
    let start = hike.first().ok_or("no points recorded")?;
    let end = hike.last().ok_or("no points recorded")?;
    let distance = end.km - start.km;
    if distance <= 0.0 {
        return Err(format!("distance is {distance} km"));
    }
    Ok((end.height - start.height) / distance)
}
