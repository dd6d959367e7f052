pub trait Load: Sized {
    fn load(text: &str) -> Option<Self>;
}

#[derive(Debug, PartialEq)]
pub struct Playlist {
    pub title: String,
    pub songs: Vec<(String, u32)>,
}

impl Load for Playlist {
    fn load(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let title = lines.next()?.trim().to_owned();
        let mut songs = Vec::new();
        for line in lines {
            let (seconds, name) = line.split_once(' ')?;
            songs.push((name.to_owned(), seconds.parse().ok()?));
        }
        Some(Playlist { title, songs })
    }
}

pub fn load_all<T: Load>(texts: &[&str]) -> Vec<T> {
    texts.iter().filter_map(|t| T::load(t)).collect()
}
