#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_name_and_mass() {
        let carbon: Isotope = "Carbon-14".parse().unwrap();
        assert_eq!(carbon, Isotope("carbon".to_string(), 14));
        assert!("Carbon".parse::<Isotope>().is_err());
    }
}
