use std::num::ParseIntError;

#[derive(Clone, Debug, PartialEq)]
pub struct Dose {
    pub drug: String,
    pub mg: u32,
}

pub fn read_dose(drug: &str, text: &str) -> Result<Dose, ParseIntError> {
    let mg = text.trim().parse::<u32>()?;
    let drug = drug.to_string();
    Ok(Dose { drug, mg })
}

pub fn morning_and_night(dose: &Dose) -> Vec<Dose> {
    let mut night = dose.clone();
    night.mg /= 2;
    vec![dose.clone(), night]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn night_dose_is_half() {
        let dose = read_dose("aspirin", " 80 ").unwrap();
        let plan = morning_and_night(&dose);
        assert_eq!(plan[0], dose);
        assert_eq!(plan[1].mg, 40);
        assert_eq!(plan[1].drug, "aspirin");
    }

    #[test]
    fn words_are_not_doses() {
        assert!(read_dose("aspirin", "two").is_err());
    }
}
