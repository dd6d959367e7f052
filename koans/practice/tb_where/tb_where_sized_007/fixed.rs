pub trait Planner {
    fn path(&self, from: u32, to: u32) -> Vec<u32>;

    fn avoiding(self, node: u32) -> Avoiding<Self>
    where
        Self: Sized,
    {
        Avoiding { inner: self, node }
    }
}

pub struct Avoiding<P> {
    inner: P,
    node: u32,
}

impl<P: Planner> Planner for Avoiding<P> {
    fn path(&self, from: u32, to: u32) -> Vec<u32> {
        let mut path = self.inner.path(from, to);
        path.retain(|&n| n != self.node);
        path
    }
}

pub struct Straight;

impl Planner for Straight {
    fn path(&self, from: u32, to: u32) -> Vec<u32> {
        (from..=to).collect()
    }
}
