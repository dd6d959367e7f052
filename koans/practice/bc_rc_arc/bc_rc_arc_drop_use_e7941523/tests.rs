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
}
