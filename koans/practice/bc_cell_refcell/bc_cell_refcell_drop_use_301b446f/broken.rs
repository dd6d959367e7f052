#[derive(Debug, Clone)]
pub struct Memo {
    pub title: String,
    pub copies: u8,
}

pub fn file_memo(tray: &RefCell<Vec<Memo>>, title: &str) {
    let title = title.to_string();
    tray.borrow_mut().push(Memo { title, copies: 1 });
}

pub fn photocopy(tray: &RefCell<Vec<Memo>>, spot: usize) -> Option<u8> {
    let mut memo = tray.borrow().get(spot)?.clone();
    memo.copies += 1;
    tray.borrow_mut().push(memo.clone());
    Some(memo.copies)
}
