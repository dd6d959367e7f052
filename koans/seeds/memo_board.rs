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
    Ok(left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pins_until_full() {
        let board = hang(2);
        assert_eq!(pin(&board, "buy stamps"), Ok(1));
        assert_eq!(pin(&board, "call Jo"), Ok(0));
        assert_eq!(pin(&board, "rest"), Err("board is full"));
        assert_eq!(board.notes.borrow().join(","), "buy stamps,call Jo");
    }

    #[test]
    fn no_room_at_all() {
        assert!(pin(&hang(0), "x").is_err());
    }
}
