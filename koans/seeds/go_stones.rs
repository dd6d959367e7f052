#[derive(Debug, Clone, Copy)]
pub enum Stone {
    Black,
    White,
}

pub fn rival(stone: Stone) -> Stone {
    match stone {
        Stone::Black => Stone::White,
        Stone::White => Stone::Black,
    }
}

pub fn announce(game: &[Stone]) -> Result<String, String> {
    let last = game.last().ok_or("nobody has played")?;
    Ok(format!("{last:?} moved, {:?} to play", rival(*last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rivals_take_turns() {
        assert!(matches!(rival(Stone::Black), Stone::White));
        assert!(matches!(rival(Stone::White), Stone::Black));
    }

    #[test]
    fn announces_the_turn() {
        let text = announce(&[Stone::White, Stone::Black]).unwrap();
        assert_eq!(text, "Black moved, White to play");
        assert_eq!(announce(&[]).unwrap_err(), "nobody has played");
    }
}
