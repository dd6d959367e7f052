use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum RegisterError {
    Taken(u32),
    Missing(u32),
}

#[derive(Default)]
pub struct Register {
    boats: HashMap<u32, String>,
}

impl Register {
    pub fn enter(&mut self, sail: u32, name: &str) -> Result<usize, RegisterError> {
        if self.boats.contains_key(sail) {
            return Err(RegisterError::Taken(sail));
        }
        self.boats.insert(sail, name.into());
        Ok(self.boats.len())
    }

    pub fn withdraw(&mut self, sail: u32) -> Result<String, RegisterError> {
        self.boats.remove(&sail).ok_or(RegisterError::Missing(sail))
    }
}
