use std::cell::RefCell;

pub struct Profile {
    nickname: RefCell<String>,
}

impl Profile {
    pub fn new(nickname: &str) -> Self {
        let nickname = RefCell::new(nickname.to_string());
        Profile { nickname }
    }

    pub fn rename(&self, nickname: &str) {
        *self.nickname.borrow_mut() = nickname.to_string();
    }

    pub fn nickname(&self) -> String {
        let guard = self.nickname.borrow();
        guard.clone()
    }
}
