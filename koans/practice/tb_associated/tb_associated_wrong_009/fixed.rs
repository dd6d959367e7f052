#[derive(Debug, Clone, PartialEq)]
pub struct Song {
    pub artist: &'static str,
    pub title: &'static str,
    pub seconds: u32,
}

pub struct Playlist {
    pub songs: Vec<Song>,
}

impl Playlist {
    pub fn by<'p>(&'p self, artist: &'p str) -> impl Iterator<Item = &'p Song> + 'p {
        self.songs.iter().filter(move |song| song.artist == artist)
    }

    pub fn minutes_of(&self, artist: &str) -> u32 {
        self.by(artist).map(|song| song.seconds).sum::<u32>() / 60
    }

    pub fn longest_by(&self, artist: &str) -> Option<&Song> {
        self.songs
            .iter()
            .filter(|s| s.artist == artist)
            .max_by_key(|s| s.seconds)
    }
}
