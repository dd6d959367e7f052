use anyhow::{Context, Result};

#[derive(Debug, Default)]
pub struct Pantry {
    pub files: Vec<String>,
    undo: Vec<(String, String)>,
}

impl Pantry {
    fn position(&self, name: &str) -> Option<usize> {
        self.files.iter().position(|file| file == name)
    }

    pub fn rename(&mut self, old: String, new: String) -> Result<()> {
        let at = self
            .position(&old)
            .with_context(move || format!("no recipe {old}"))?;
        self.files[at] = new.clone();
        self.undo.push((old, new));
        Ok(())
    }

    pub fn undo(&mut self) -> Result<()> {
        let (old, new) = self.undo.pop().context("nothing to undo")?;
        let at = self
            .position(&new)
            .with_context(move || format!("{new} is gone"))?;
        self.files[at] = old;
        Ok(())
    }
}
