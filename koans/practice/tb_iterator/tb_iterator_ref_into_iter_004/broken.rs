pub struct Song {
    pub title: String,
    pub seconds: u32,
}

#[derive(Default)]
pub struct Playlist {
    songs: Vec<Song>,
}

impl Playlist {
    pub fn iter(&self) -> std::slice::Iter<'_, Song> {
        self.songs.iter()
    }

    pub fn add(&mut self, title: &str, seconds: u32) -> &mut Self {
        self.songs.push(Song {
            title: title.to_string(),
            seconds,
        });
        self
    }
}

pub fn length(playlist: &Playlist) -> u32 {
    let mut total = 0;
    for song in playlist {
        total += song.seconds;
    }
    total
}

pub fn longest(playlist: &Playlist) -> Option<&str> {
    let mut best: Option<&Song> = None;
    for song in playlist {
        if best.is_none_or(|b| song.seconds > b.seconds) {
            best = Some(song);
        }
    }
    best.map(|song| song.title.as_str())
}
