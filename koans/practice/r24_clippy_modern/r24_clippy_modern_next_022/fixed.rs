#[derive(Debug, Clone, PartialEq)]
pub struct Photo {
    pub name: &'static str,
    pub stars: u8,
}

pub struct Album(pub Vec<Photo>);

impl Album {
    pub fn cover(&self) -> Option<&Photo> {
        self.0
            .iter()
            .find(|photo| photo.stars == 5)
            .or(self.0.first())
    }

    pub fn last_of(&self, stars: u8) -> Option<&'static str> {
        let mut names = self
            .0
            .iter()
            .filter(|photo| photo.stars == stars)
            .map(|photo| photo.name);
        names.next_back()
    }

    pub fn runner_up(&self) -> Option<u8> {
        let mut sorted: Vec<u8> = self.0.iter().map(|photo| photo.stars).collect();
        sorted.sort_unstable_by_key(|stars| u8::MAX - stars);
        sorted.into_iter().nth(1)
    }
}
