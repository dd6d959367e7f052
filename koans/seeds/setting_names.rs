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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shown_in_lower_case() {
        assert_eq!(Setting::Brightness.to_string(), "brightness");
        assert_eq!(Setting::Contrast.to_string(), "contrast");
    }

    #[test]
    fn label_has_the_index() {
        let menu = [Setting::Contrast, Setting::Brightness];
        assert_eq!(label(&menu, &1).unwrap(), "1=brightness");
        assert_eq!(label(&menu, &2), None);
    }
}
