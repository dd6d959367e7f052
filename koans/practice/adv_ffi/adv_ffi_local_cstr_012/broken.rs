use std::ffi::{CStr, CString};

pub struct Bus {
    sent: Vec<(CString, i32)>,
}

fn topic<'t>(room: &str, device: &str) -> &'t CStr {
    let text = format!("home/{room}/{device}");
    let topic = CString::new(text).expect("names have no nul");
    topic.as_c_str()
}

impl Bus {
    pub fn new() -> Bus {
        Bus { sent: Vec::new() }
    }

    pub fn send(&mut self, room: &str, device: &str, value: i32) {
        self.sent.push((topic(room, device).to_owned(), value));
    }

    pub fn count(&self, topic: &CStr) -> usize {
        self.sent
            .iter()
            .filter(|(sent, _)| sent.as_c_str() == topic)
            .count()
    }
}

impl Default for Bus {
    fn default() -> Self {
        Bus::new()
    }
}
