#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Watch {
    pub start: u8,
    pub hours: u8,
}

impl Watch {
    pub fn end(&self) -> u8 {
        (self.start + self.hours) % 24
    }

    pub fn overlaps(&self, other: &Watch) -> bool {
        let inside = |w: &Watch, hour: u8| (hour + 24 - w.start) % 24 < w.hours;
        inside(self, other.start) || inside(other, self.start)
    }
}

pub fn free_sailor<'s>(crew: &[(&'s str, Vec<Watch>)], wanted: &Watch) -> Option<&'s str> {
    let idle = crew
        .iter()
        .filter(|(_, watches)| !watches.iter().any(|w| w.overlaps(wanted)));
    idle.min_by_key(|(_, watches)| watches.len())
        .map(|(name, _)| *name)
}

pub fn earliest(watches: &[Watch]) -> Option<Watch> {
    let sorted: Option<&Watch> = watches.iter().min();
    sorted.map(|watch| *watch)
}

pub fn swap(a: &mut Watch, b: &mut Watch) {
    let kept = a.clone();
    a.start = b.start;
    b.start = kept.start;
}
