#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn flags() {
        let game = Game::blitz(60);
        assert_eq!(game.look(5), Clock::Stopped);
        game.press('w', 10);
        assert_eq!(
            game.look(70),
            Clock::Running {
                side: 'w',
                started: 10
            }
        );
        assert_eq!(game.look(71), Clock::Flagged('w'));
    }
}
