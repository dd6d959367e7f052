pub struct PageSettings {
    pub landscape: bool,
    pub margin: u32,
}

pub fn settings_from(words: &[&str]) -> PageSettings {
    let mut settings = PageSettings::default();
    for word in words {
        match *word {
            "landscape" => settings.landscape = true,
            other => settings.margin = other.parse().unwrap_or(settings.margin),
        }
    }
    settings
}
