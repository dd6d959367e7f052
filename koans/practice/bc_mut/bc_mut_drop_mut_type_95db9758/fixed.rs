#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    pub country: &'static str,
    pub year: u16,
}

pub fn tidy(album: &mut Vec<Stamp>) -> usize {
    let before = album.len();
    album.sort_unstable();
    album.dedup();
    before - album.len()
}
