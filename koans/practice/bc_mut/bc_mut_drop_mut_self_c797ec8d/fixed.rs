pub struct Playlist {
    pub songs: Vec<String>,
    pub position: usize,
}

impl Playlist {
    pub fn current(&self) -> &String {
        &self.songs[self.position]
    }

    pub fn advance(&mut self) {
        self.position = (self.position + 1) % self.songs.len();
    }

    pub fn skip(&mut self) -> String {
        let skipped = self.current().clone();
        self.advance();
        format!("{} -> {}", skipped, self.current())
    }
}
