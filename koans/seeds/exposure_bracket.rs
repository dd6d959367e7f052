use std::str::FromStr;

#[derive(PartialEq, Debug, Clone)]
pub struct Exposure(pub u32, pub String);

impl FromStr for Exposure {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (iso, film) = text.split_once(' ').ok_or("no film named")?;
        Ok(Exposure(iso.parse().unwrap_or(100), film.to_string()))
    }
}

pub fn bracket(shot: &Exposure) -> Vec<Exposure> {
    let mut bright = shot.clone();
    bright.0 *= 2;
    vec![shot.clone(), bright]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_film_and_speed() {
        let shot = Exposure::from_str("400 Gold").unwrap();
        assert_eq!(shot, Exposure(400, "Gold".to_string()));
        assert_eq!(Exposure::from_str("x Gold").unwrap().0, 100);
        assert!(Exposure::from_str("400").is_err());
    }

    #[test]
    fn second_shot_is_brighter() {
        let shots = bracket(&Exposure(200, "Slide".to_string()));
        assert_eq!(shots[0].0, 200);
        assert_eq!(shots[1], Exposure(400, "Slide".to_string()));
    }
}
