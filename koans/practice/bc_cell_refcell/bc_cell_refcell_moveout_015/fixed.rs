use std::cell::RefCell;

#[derive(Debug, PartialEq)]
pub struct Parcel {
    pub to: String,
    pub grams: u32,
}

pub struct Locker {
    code: u16,
    inside: RefCell<Option<Parcel>>,
}

impl Locker {
    pub fn holding(parcel: Parcel, code: u16) -> Self {
        Locker {
            code,
            inside: RefCell::new(Some(parcel)),
        }
    }

    pub fn collect(&self, code: u16) -> Option<Parcel> {
        if code != self.code {
            return None;
        }
        self.inside.borrow_mut().take()
    }

    pub fn is_free(&self) -> bool {
        self.inside.borrow().is_none()
    }
}
