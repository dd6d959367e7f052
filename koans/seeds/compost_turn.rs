pub struct Compost {
    pub layers: Vec<String>,
    pub warm: bool,
}

pub fn stack(scraps: &[&str]) -> Result<Compost, String> {
    let first = scraps.first().ok_or("nothing to stack")?;
    let layers = vec![first.to_string(); scraps.len()];
    let warm = *first == "grass";
    Ok(Compost { layers, warm })
}

pub fn turn(scraps: &[&str]) -> Result<String, String> {
    let mut compost = stack(scraps)?;
    if compost.warm {
        compost.layers.push("steam".to_string());
    }
    Ok(compost.layers.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grass_is_warm() {
        assert_eq!(
            turn(&["grass", "peel"]),
            Ok("grass grass steam".to_string())
        );
        assert!(stack(&["grass"]).unwrap().warm);
    }

    #[test]
    fn cold_or_empty() {
        assert_eq!(turn(&["peel"]), Ok("peel".to_string()));
        assert_eq!(turn(&[]), Err("nothing to stack".to_string()));
    }
}
