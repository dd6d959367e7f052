use std::num::ParseIntError;

#[derive(Debug, Clone)]
pub struct Parcel {
    pub code: String,
    pub grams: u32,
}

pub fn weigh(code: &str, scale: &str) -> Result<Parcel, ParseIntError> {
    let grams = scale.parse()?;
    let code = code.to_string();
    Ok(Parcel { code, grams })
}

pub fn with_spare(load: &[Parcel], spare: Parcel) -> Vec<Parcel> {
    let mut van = load.to_vec();
    van.push(spare);
    van
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weighs_a_parcel() {
        let parcel = weigh("X1", "250").unwrap();
        assert_eq!(parcel.grams, 250);
        assert_eq!(parcel.code, "X1");
        assert!(weigh("X2", "heavy").is_err());
    }

    #[test]
    fn spare_goes_last() {
        let load = vec![weigh("A", "10").unwrap()];
        let van = with_spare(&load, weigh("B", "20").unwrap());
        assert_eq!(van.len(), 2);
        assert_eq!(van[1].code, "B");
    }
}
