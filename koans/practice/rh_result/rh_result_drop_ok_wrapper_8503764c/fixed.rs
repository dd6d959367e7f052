use std::fmt;

pub struct Steps(pub Vec<String>);

impl fmt::Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, step) in self.0.iter().enumerate() {
            writeln!(f, "{}. {step}", n + 1)?;
        }
        Ok(())
    }
}

pub fn card(dish: &str, steps: Vec<String>) -> String {
    let steps = Steps(steps);
    format!("{}\n{steps}", dish.to_uppercase())
}
