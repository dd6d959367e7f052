pub trait Rule {
    fn check(&self, name: &str) -> Result<(), String>;
}

pub struct MaxLength(pub usize);
pub struct NoDigits;

impl Rule for MaxLength {
    fn check(&self, name: &str) -> Result<(), String> {
        if name.chars().count() > self.0 {
            return Err(format!("longer than {}", self.0));
        }
        Ok(())
    }
}

impl Rule for NoDigits {
    fn check(&self, name: &str) -> Result<(), String> {
        if name.contains(|c: char| c.is_ascii_digit()) {
            return Err("has digits".to_string());
        }
        Ok(())
    }
}

pub fn objections(name: &str, rules: &[&dyn Rule]) -> Vec<String> {
    rules
        .iter()
        .filter_map(|rule| rule.check(name).err())
        .collect()
}
