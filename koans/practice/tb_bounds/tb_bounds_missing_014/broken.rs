pub trait Animal {
    fn volume(&self) -> u32;
}

pub struct Frog(pub u32);

impl Animal for Frog {
    fn volume(&self) -> u32 {
        self.0 * 3
    }
}

pub fn loudest<A>(enclosure: &[A]) -> Option<usize> {
    (0..enclosure.len()).max_by_key(|&i| enclosure[i].volume())
}
