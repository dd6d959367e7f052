#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_coins() {
        let tray = [strike(&'D', &25).ok().unwrap()];
        assert!(!is_new(&tray, &strike(&'D', &25).ok().unwrap()));
        assert!(is_new(&tray, &strike(&'S', &25).ok().unwrap()));
    }

    #[test]
    fn too_many_cents() {
        assert_eq!(
            strike(&'P', &300).err(),
            Some("300 will not fit".to_string())
        );
    }
}
