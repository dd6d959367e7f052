#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numerals() {
        assert_eq!(Roman(94).to_string(), "XCIV");
        assert_eq!(Roman(288).to_string(), "CCLXXXVIII");
    }
    #[test]
    fn book() {
        assert_eq!(headings(&["Dawn", "Dusk"]), ["I. Dawn", "II. Dusk"]);
    }
}
