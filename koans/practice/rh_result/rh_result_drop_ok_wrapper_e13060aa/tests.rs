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
