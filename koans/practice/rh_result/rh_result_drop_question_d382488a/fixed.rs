use std::cell::RefCell;

pub struct Document {
    pub title: String,
    pub edits: u32,
}

pub fn rename(document: &RefCell<Document>, title: &str) -> Result<u32, std::cell::BorrowMutError> {
    let mut guard = document.try_borrow_mut()?;
    if guard.title != title {
        guard.title = title.to_string();
        guard.edits += 1;
    }
    Ok(guard.edits)
}
