use std::cell::RefCell;

pub struct Board {
    pub notes: RefCell<Vec<String>>,
    pub room: usize,
}

pub fn hang(room: usize) -> Board {
    let notes = RefCell::new(Vec::new());
    Board { notes, room }
}

pub fn pin(board: &Board, note: &str) -> Result<usize, &'static str> {
    let mut notes = board.notes.borrow_mut();
    let left = board.room.checked_sub(notes.len() + 1);
    let left = left.ok_or("board is full")?;
    notes.push(note.to_string());
    left
}
