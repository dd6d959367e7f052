pub struct Playlist {
    pub songs: Vec<&'static str>,
}

impl Playlist {
    /// Returns how many songs moved to the end, `None` when `title` is not on the list.
    pub fn start_with(&mut self, title: &str) -> Option<usize> {
        let at: usize = self
            .songs
            .iter()
            .position(|s| s.eq_ignore_ascii_case(title))?;
        self.songs.rotate_left(at);
        Some(at)
    }
}
