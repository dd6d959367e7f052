#[cfg(test)]
mod tests {
    use super::*;
    fn problems(source: &str) -> Vec<String> {
        match check_all(&syn::parse_str(source).unwrap()) {
            Ok(()) => vec![],
            Err(error) => error.into_iter().map(|e| e.to_string()).collect(),
        }
    }
    #[test]
    fn accepts() {
        assert!(problems("struct Fall { height_m: f64, time_s: f64 }").is_empty());
    }
    #[test]
    fn reports_all() {
        let found = problems("struct Fall { height: f64, mass_kg: f64, time_h: f64 }");
        assert_eq!(found, ["height has no unit", "time_h has no unit"]);
        assert_eq!(problems("struct Fall(f64);"), ["quantities need names"]);
    }
}
