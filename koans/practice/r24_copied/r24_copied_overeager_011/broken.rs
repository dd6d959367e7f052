#[derive(Debug, Clone, PartialEq)]
pub struct Painting {
    pub title: String,
    pub artist: String,
    pub estimate: u64,
}

pub struct Catalogue {
    lots: Vec<Painting>,
}

impl Catalogue {
    pub fn parse(text: &str) -> Self {
        let lots = text.lines().filter_map(|line| {
            let [artist, title, estimate] = line.split('|').collect::<Vec<_>>()[..] else {
                return None;
            };
            Some(Painting {
                title: title.into(),
                artist: artist.into(),
                estimate: estimate.parse().ok()?,
            })
        });
        Catalogue {
            lots: lots.collect(),
        }
    }

    pub fn above(&self, limit: u64) -> Vec<Painting> {
        self.lots
            .iter()
            .cloned()
            .filter(|lot| lot.estimate > limit)
            .collect()
    }

    pub fn page(&self, number: usize) -> Vec<Painting> {
        self.lots.iter().cloned().skip(number * 2).take(2).collect()
    }
}
