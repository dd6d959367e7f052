#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plays() {
        let mut musicbox = MusicBox::new("Für Elise");
        assert_eq!(musicbox.as_mut().play(), None);
        musicbox.as_mut().wind(5);
        assert_eq!(musicbox.as_mut().play(), Some("Für Elise"));
        assert_eq!(musicbox.as_mut().play(), None);
    }
}
