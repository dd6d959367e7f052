use std::ops::{ControlFlow, Deref};

use std::time::Duration;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Song {
    pub title: String,
    pub artist: String,
    pub length: Duration,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Playlist(Vec<Song>);

impl Deref for Playlist {
    type Target = [Song];

    fn deref(&self) -> &[Song] {
        &self.0
    }
}

impl Playlist {
    /// The songs that fit into some time, taken in order.
    pub fn fitting(&self, mut time: Duration) -> Vec<&Song> {
        let mut taken = Vec::new();
        let _ = self
            .iter()
            .try_for_each(|song| match time.checked_sub(song.length) {
                None => ControlFlow::Break(()),
            });
        taken
    }
}
