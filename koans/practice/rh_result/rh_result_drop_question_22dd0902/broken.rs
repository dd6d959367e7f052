#[derive(Debug)]
pub struct UnknownStop(pub String);

pub fn place(stops: &[&str], name: &str) -> Result<usize, UnknownStop> {
    let found = stops.iter().position(|stop| *stop == name);
    found.ok_or_else(|| UnknownStop(name.to_string()))
}

pub fn legs(stops: &[&str], from: &str, to: &str) -> Result<usize, UnknownStop> {
    Ok(place(stops, from).abs_diff(place(stops, to)?))
}
