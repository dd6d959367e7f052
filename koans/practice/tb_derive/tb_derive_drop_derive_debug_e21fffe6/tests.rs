#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shown_in_lower_case() {
        assert_eq!(Setting::Brightness.to_string(), "brightness");
    }
}
