#[derive(Debug, Clone, Copy, Eq, PartialOrd, Ord)]
pub struct Crawl<T>(T);

pub trait Steps: Copy {
    fn millimetres(self) -> u64;
}

impl Steps for u16 {
    fn millimetres(self) -> u64 {
        u64::from(self) * 4
    }
}

impl Steps for u32 {
    fn millimetres(self) -> u64 {
        u64::from(self)
    }
}

impl<T: Steps> Crawl<T> {
    pub fn new(distance: T) -> Self {
        Crawl(distance)
    }

    pub fn overtakes<U: Steps>(&self, other: &Crawl<U>) -> bool {
        self.0.millimetres() > other.0.millimetres()
    }
}
