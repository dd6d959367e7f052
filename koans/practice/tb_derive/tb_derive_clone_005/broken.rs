pub struct Song {
    pub title: String,
    pub seconds: u32,
}

pub fn add_album(playlist: &mut Vec<Song>, album: &[Song]) -> u32 {
    let full_length = album.iter().filter(|song| song.seconds >= 60);
    playlist.extend(full_length.cloned());
    playlist.iter().map(|song| song.seconds).sum()
}
