#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sound_is_shared() {
        let sounds = [Rc::new("kick".to_string())];
        let pad = load_pad(&sounds, &[0.25], 0).unwrap();
        assert!(Rc::ptr_eq(&pad.sound, &sounds[0]));
        assert!(load_pad(&sounds, &[], 0).is_none());
    }

    #[test]
    fn pad_is_shown() {
        let shown = show(&[Rc::new("hat".to_string())], 0.5).unwrap();
        assert_eq!(shown, "3 in Pad { sound: \"hat\", volume: 0.5 }");
        assert_eq!(show(&[], 0.5), None);
    }
}
