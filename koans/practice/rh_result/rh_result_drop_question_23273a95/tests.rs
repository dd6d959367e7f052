#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_in() {
        let vars = HashMap::from([("U".to_string(), "ann".to_string())]);
        assert_eq!(
            expand("/h/${U}/${U}.rc", &vars),
            Ok("/h/ann/ann.rc".to_string())
        );
        assert_eq!(expand("plain", &vars), Ok("plain".to_string()));
    }

    #[test]
    fn misses() {
        let vars = HashMap::new();
        assert_eq!(expand("${U", &vars), Err("Brace".to_string()));
        assert_eq!(expand("a${U}", &vars), Err("Name U".to_string()));
    }
}
