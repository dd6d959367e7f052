use std::fmt;

#[derive(Debug)]
pub enum Setting {
    Brightness,
    Contrast,
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let name = format!("{self:?}");
        f.write_str(&name.to_lowercase())
    }
}

pub fn label(settings: &[Setting], index: &usize) -> Option<String> {
    let setting = settings.get(*index)?;
    Some(format!("{index}={setting}"))
}
