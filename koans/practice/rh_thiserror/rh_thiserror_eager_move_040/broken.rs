use std::collections::HashMap;
use thiserror::Error;

#[derive(Debug, Error, PartialEq)]
#[error("no yarn named {0}")]
pub struct NoYarn(String);

pub struct Loom {
    yarns: HashMap<String, u32>,
    log: Vec<String>,
}

impl Loom {
    pub fn new(yarns: HashMap<String, u32>) -> Self {
        Loom { yarns, log: vec![] }
    }

    pub fn thread(&mut self, name: String, metres: u32) -> Result<u32, NoYarn> {
        let left = self.yarns.get_mut(&name).ok_or(NoYarn(name))?;
        *left = left.saturating_sub(metres);
        let left = *left;
        self.log.push(name);
        Ok(left)
    }

    pub fn log(&self) -> &[String] {
        &self.log
    }
}
