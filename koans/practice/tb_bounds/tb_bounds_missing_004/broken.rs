use std::ops::Add;

pub struct Parcel<T> {
    pub length: T,
    pub girth: T,
}

impl<T> Parcel<T> {
    pub fn size(self) -> T {
        self.length + self.girth
    }
}

pub fn postage<T: Add<Output = T>>(base: T, extra: Option<T>) -> T {
    match extra {
        Some(e) => base + e,
        None => base,
    }
}
