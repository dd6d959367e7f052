#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn boosts_then_clips() {
        let board: Vec<Box<dyn Pedal>> = vec![Box::new(Boost(4.0)), Box::new(Clip { limit: 1.0 })];
        assert_eq!(
            play(&board, &[0.1, 0.5, -0.5, 0.2, -0.25]),
            [0.4, 1.0, -1.0, 0.8, -1.0]
        );
    }
    #[test]
    fn clean() {
        assert_eq!(play(&[], &[0.5]), [0.5]);
    }
}
