#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn once_per_game() {
        let mut game = Game::against(Some(500));
        assert_eq!(play(&mut game, [200, 300, 1, 900]), Some(2));
        assert!(!game.hit(1000));
        assert_eq!(game.score, 1501);
    }
    #[test]
    fn no_record_no_ball() {
        assert_eq!(play(&mut Game::against(None), [1000]), None);
    }
}
