use std::ops::Deref;

pub struct Guests {
    names: Vec<String>,
}

impl Guests {
    pub fn starting_with(host: &str) -> Guests {
        Guests {
            names: vec![host.to_string()],
        }
    }

    pub fn invite(&self, name: &str) {
        if !self.iter().any(|n| n == name) {
            self.names.push(name.to_string());
        }
    }
}

impl Deref for Guests {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.names
    }
}
