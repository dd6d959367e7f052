pub trait Rule {
    fn check(&self, text: &str) -> Result<(), String>;
}

pub struct MinLength(pub usize);

impl Rule for MinLength {
    fn check(&self, text: &str) -> Result<(), String> {
        if text.len() >= self.0 {
            Ok(())
        } else {
            Err(format!("needs {} letters", self.0))
        }
    }
}

#[derive(Debug, PartialEq)]
pub struct FormError {
    pub field: String,
    pub reason: String,
}

pub fn validate(field: &str, text: &str, rules: &[Box<dyn Rule>]) -> Result<usize, FormError> {
    for rule in rules {
        rule.check(text)?;
    }
    Ok(rules.len())
}
