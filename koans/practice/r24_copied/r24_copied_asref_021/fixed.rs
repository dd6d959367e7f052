#[derive(Debug, Clone, PartialEq)]
pub struct Episode {
    pub title: Option<String>,
    pub guest: Option<String>,
    pub number: u32,
}

pub fn title(episode: &Episode) -> String {
    let named = episode.title.clone();
    named.unwrap_or_else(|| match &episode.guest {
        Some(guest) => format!("With {guest}"),
        None => format!("Episode {}", episode.number),
    })
}

pub fn guests(episodes: &[Episode]) -> Vec<String> {
    let mut guests: Vec<String> = episodes.iter().filter_map(|e| e.guest.clone()).collect();
    guests.sort();
    guests.dedup();
    guests
}
