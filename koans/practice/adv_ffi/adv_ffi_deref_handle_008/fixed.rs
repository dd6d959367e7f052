#[derive(Debug)]
pub struct Game {
    moves: Vec<(u8, u8)>,
}

pub type Handle = usize;

pub fn open_game() -> Handle {
    Box::into_raw(Box::new(Game { moves: Vec::new() })) as Handle
}

/// # Safety
/// `handle` comes from `open_game` and is not closed.
pub unsafe fn play(handle: Handle, from: u8, to: u8) -> usize {
    let game = unsafe { &mut *(handle as *mut Game) };
    game.moves.push((from, to));
    game.moves.len()
}

/// # Safety
/// As for `play`; the handle is dead afterwards.
pub unsafe fn close_game(handle: Handle) -> Option<(u8, u8)> {
    let game = unsafe { Box::from_raw(handle as *mut Game) };
    game.moves.last().copied()
}
