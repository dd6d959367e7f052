use std::cell::RefCell;

pub fn leave(deck: &RefCell<Vec<u16>>, plate: u16) -> Option<u16> {
    let spot = deck.borrow().iter().position(|car| *car == plate)?;
    Some(deck.borrow_mut().remove(spot))
}

pub fn leave_all(deck: &RefCell<Vec<u16>>, plates: &[u16]) -> Result<usize, String> {
    for plate in plates {
        leave(deck, *plate).ok_or_else(|| format!("{plate} is not here"))?;
    }
    Ok(deck.borrow().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_leaves() {
        let deck = RefCell::new(vec![31, 47, 58]);
        assert_eq!(leave(&deck, 47), Some(47));
        assert_eq!(leave(&deck, 47), None);
        assert_eq!(*deck.borrow(), vec![31, 58]);
    }

    #[test]
    fn many_leave() {
        let deck = RefCell::new(vec![31, 47, 58]);
        assert_eq!(leave_all(&deck, &[58, 31]), Ok(1));
        let said = leave_all(&deck, &[47, 31]);
        assert_eq!(said, Err("31 is not here".to_string()));
    }
}
