#[derive(PartialEq)]
pub struct Place {
    pub street: String,
    pub town: String,
}

pub fn place(line: &str) -> Option<Place> {
    let comma = line.find(',')?;
    let street = line[..comma].to_string();
    let town = line[comma + 1..].trim().to_string();
    Some(Place { street, town })
}

pub fn could_walk(from: &str, to: &str) -> Result<bool, &'static str> {
    let from = place(from).ok_or("from where?")?;
    let to = place(to).ok_or("to where?")?;
    Ok(from != to && from.town == to.town && !to.street.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walks() {
        assert_eq!(could_walk("Elm Road 1, York", "Mill Lane 2,York"), Ok(true));
        assert_eq!(could_walk("Elm Road 1, York", "Elm Road 1,York"), Ok(false));
        assert_eq!(
            could_walk("Elm Road 1, York", "Elm Road 1, Hull"),
            Ok(false)
        );
        assert_eq!(could_walk("Elm Road 1, York", ", York"), Ok(false));
    }

    #[test]
    fn comma_needed() {
        assert_eq!(could_walk("York", "a, b"), Err("from where?"));
        assert_eq!(could_walk("a, b", "York"), Err("to where?"));
    }
}
