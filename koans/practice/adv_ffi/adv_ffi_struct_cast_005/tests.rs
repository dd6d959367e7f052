#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plays_while_paid() {
        let mut jukebox = Jukebox {
            coins: 2,
            ..Jukebox::default()
        };
        press_all(on_button, &mut jukebox, &[7, 3, 9]);
        assert_eq!(jukebox.played, [7, 3]);
        assert_eq!(jukebox.coins, 0);
    }
    #[test]
    fn broke() {
        let mut jukebox = Jukebox::default();
        press_all(on_button, &mut jukebox, &[1]);
        assert!(jukebox.played.is_empty());
    }
}
