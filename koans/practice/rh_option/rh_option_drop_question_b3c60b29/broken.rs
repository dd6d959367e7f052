#[derive(PartialEq)]
pub struct Place {
    pub street: String,
    pub town: String,
}

pub fn place(line: &str) -> Option<Place> {
    let comma = line.find(',');
    let street = line[..comma].to_string();
    let town = line[comma + 1..].trim().to_string();
    Some(Place { street, town })
}

pub fn could_walk(from: &str, to: &str) -> Result<bool, &'static str> {
    let from = place(from).ok_or("from where?")?;
    let to = place(to).ok_or("to where?")?;
    Ok(from != to && from.town == to.town && !to.street.is_empty())
}
