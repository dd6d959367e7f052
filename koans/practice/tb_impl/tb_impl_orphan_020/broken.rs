use std::fmt;

impl fmt::Display for Vec<String> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, step) in self.iter().enumerate() {
            writeln!(f, "{}. {step}", n + 1)?;
        }
        Ok(())
    }
}

pub fn card(dish: &str, steps: Vec<String>) -> String {
    format!("{}\n{steps}", dish.to_uppercase())
}
