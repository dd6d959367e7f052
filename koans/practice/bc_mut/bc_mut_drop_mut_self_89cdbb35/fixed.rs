pub fn file_name(title: &str, year: u16) -> String {
    let mut title: String = title.into();
    title.make_ascii_lowercase();
    let slug: String = title
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '_' })
        .collect();
    format!("{slug}_{year}.mkv")
}

pub struct Archive {
    pub files: Vec<String>,
}

impl Archive {
    pub fn add<T: AsRef<str>>(&mut self, title: T, year: u16) -> usize {
        let name = file_name(title.as_ref(), year);
        match self.files.iter().position(|file| *file == name) {
            Some(index) => index,
            None => {
                self.files.push(name);
                self.files.len() - 1
            }
        }
    }
}
