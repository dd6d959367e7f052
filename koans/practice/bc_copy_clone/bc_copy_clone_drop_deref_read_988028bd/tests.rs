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
