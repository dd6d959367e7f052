use std::path::{Path, PathBuf};

pub struct Backup {
    root: PathBuf,
}

impl Backup {
    pub fn to(root: impl Into<PathBuf>) -> Backup {
        Backup { root: root.into() }
    }

    pub fn target(&self, photo: &Path, year: u16) -> Option<PathBuf> {
        let name = photo.file_name()?;
        Some(self.root.join(year.to_string()).join(name))
    }

    pub fn plan(&self, photo: &str, year: u16) -> String {
        let photo = Path::new(photo);
        match self.target(photo, year) {
            Some(target) => format!("{} -> {}", photo.display(), target.display()),
            None => format!("{} skipped", photo.display()),
        }
    }
}
