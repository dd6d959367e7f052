use std::str::FromStr;

#[derive(Debug, PartialEq, Eq)]
pub struct Isotope(pub String, pub u32);

impl FromStr for Isotope {
    type Err = String;
    fn from_str(text: &str) -> Result<Isotope, String> {
        let (name, mass) = text.split_once('-').ok_or("dash missing")?;
        let mass = mass.parse().unwrap_or(0);
        Ok(Isotope(name.to_lowercase(), mass))
    }
}

pub fn is_known(list: &[Isotope], isotope: &Isotope) -> bool {
    list.contains(isotope)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_name_and_mass() {
        let carbon: Isotope = "Carbon-14".parse().unwrap();
        assert_eq!(carbon, Isotope("carbon".to_string(), 14));
        assert!("Carbon".parse::<Isotope>().is_err());
    }

    #[test]
    fn looks_in_the_list() {
        let list = ["Iron-56".parse().unwrap()];
        assert!(is_known(&list, &Isotope("iron".to_string(), 56)));
        assert!(!is_known(&list, &Isotope("iron".to_string(), 57)));
    }
}
