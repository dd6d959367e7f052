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
