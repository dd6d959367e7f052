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
