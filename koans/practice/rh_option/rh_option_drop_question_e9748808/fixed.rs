use std::cell::RefCell;

#[derive(Debug, Clone)]
pub struct Memo {
    pub title: String,
    pub copies: u8,
}

pub fn photocopy(tray: &RefCell<Vec<Memo>>, spot: usize) -> Option<u8> {
    let mut memo = tray.borrow().get(spot)?.clone();
    memo.copies += 1;
    tray.borrow_mut().push(memo.clone());
    Some(memo.copies)
}
