use std::sync::Mutex;

#[derive(Default)]
pub struct Inbox {
    pub read: u32,
    pub unread: u32,
}

pub fn open_one(inbox: &Mutex<Inbox>) -> Result<String, String> {
    let mut state = inbox.lock().unwrap();
    state.unread = state.unread.checked_sub(1).ok_or("no mail")?;
    state.read += 1;
    Ok(format!("{state:?}"))
}
