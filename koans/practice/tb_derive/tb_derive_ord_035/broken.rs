pub trait Rated {
    type Rating;

    fn rating(&self) -> Self::Rating;
}

pub struct Dog {
    pub tricks: u8,
    pub age: u8,
}

impl Rated for Dog {
    type Rating = (u8, u8);

    fn rating(&self) -> (u8, u8) {
        (self.tricks, 20 - self.age)
    }
}

pub fn best<R: Rated>(show: &[R]) -> Option<&R> {
    show.iter().max_by_key(|entry| entry.rating())
}
