use std::collections::HashMap;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Genre {
    Jazz,
    Rock,
    Choral,
}

pub struct Playlist(pub Vec<(String, Genre, u32)>);

impl Playlist {
    pub fn minutes(&self) -> HashMap<Genre, u32> {
        let mut sums = HashMap::new();
        for (_, genre, minutes) in &self.0 {
            sums.entry(*genre)
                .and_modify(|sum| *sum += minutes)
                .or_insert(*minutes);
        }
        sums
    }
}
