#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bright_scene() {
        let text = meter(&[60, 250, 125], 100);
        assert_eq!(text.unwrap(), "Shutter { speed: 250, flash: false }");
    }

    #[test]
    fn dark_scene_needs_flash() {
        let text = meter(&[30, 15], 100);
        assert_eq!(text.unwrap(), "Shutter { speed: 30, flash: true }");
        assert_eq!(meter(&[], 100), None);
    }
}
