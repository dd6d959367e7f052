#[derive(PartialEq, Debug, Clone)]
pub struct Stop {
    pub street: &'static str,
    pub door: u16,
}

pub fn still_ahead(route: &[Stop], done: &[u16]) -> Option<Vec<Stop>> {
    let door = done.last()?;
    let spot = route
        .iter()
        .position(|s| s.door == *door && s.street != "")?;
    Some(route[spot + 1..].to_vec())
}

pub fn stop(street: &'static str, door: &str) -> Result<Stop, String> {
    let door = door.parse().map_err(|_| format!("{street} lacks a door"))?;
    Ok(Stop { street, door })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rest_of_the_walk() {
        let route = vec![stop("Oak", "4").unwrap(), stop("Ash", "9").unwrap()];
        assert_eq!(still_ahead(&route, &[1, 4]), Some(vec![route[1].clone()]));
        assert_eq!(still_ahead(&route, &[1]), None);
        assert_eq!(still_ahead(&route, &[]), None);
    }

    #[test]
    fn door_missing() {
        assert_eq!(stop("Oak", ""), Err("Oak lacks a door".to_string()));
    }
}
