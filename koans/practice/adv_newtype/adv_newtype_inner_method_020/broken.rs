#[derive(Debug, Clone, Default)]
pub struct Sorted(Vec<u32>);

impl FromIterator<u32> for Sorted {
    fn from_iter<I: IntoIterator<Item = u32>>(items: I) -> Self {
        let mut list: Vec<u32> = items.into_iter().collect();
        list.sort_unstable();
        list.dedup();
        Sorted(list)
    }
}

impl Sorted {
    pub fn at_or_after(&self, metre: u32) -> Option<u32> {
        let index = self.partition_point(|stop| *stop < metre);
        self.get(index).copied()
    }
}

pub fn walk(stops: &Sorted, from: u32) -> Option<u32> {
    stops.at_or_after(from).map(|stop| stop - from)
}
