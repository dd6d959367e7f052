use std::sync::Mutex;

#[derive(Default, Debug)]
pub struct Inbox {
    pub read: u32,
    pub unread: u32,
}

pub fn deliver(inbox: &Mutex<Inbox>, letters: u32) {
    inbox.lock().unwrap().unread += letters;
}

pub fn open_one(inbox: &Mutex<Inbox>) -> Result<String, String> {
    let mut state = inbox.lock().unwrap();
    state.unread = state.unread.checked_sub(1).ok_or("no mail")?;
    state.read += 1;
    Ok(format!("{state:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_a_letter() {
        let inbox = Mutex::new(Inbox::default());
        deliver(&inbox, 3);
        assert_eq!(open_one(&inbox).unwrap(), "Inbox { read: 1, unread: 2 }");
    }

    #[test]
    fn nothing_to_open() {
        let inbox = Mutex::new(Inbox::default());
        assert_eq!(open_one(&inbox), Err("no mail".to_string()));
        assert_eq!(inbox.lock().unwrap().read, 0);
    }
}
