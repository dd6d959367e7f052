use std::path::{Path, StripPrefixError};

pub struct Gallery<'a> {
    pub root: &'a Path,
}

impl Gallery<'_> {
    fn link(&self, file: &Path) -> Result<String, StripPrefixError> {
        let tail = file.strip_prefix(self.root)?;
        format!("/img/{}", tail.display())
    }

    pub fn links(&self, files: &[&str]) -> Result<Vec<String>, StripPrefixError> {
        let mut links = Vec::new();
        for file in files {
            links.push(self.link(Path::new(file))?);
        }
        Ok(links)
    }
}
