use std::collections::BTreeMap;

#[derive(Debug)]
pub struct Season {
    pub wins: u32,
    pub losses: u32,
}

pub fn season(wins: u32, games: u32) -> Season {
    let losses = games - wins;
    Season { wins, losses }
}

pub fn describe(table: &BTreeMap<String, Season>, team: &str) -> Option<String> {
    let season = table.get(team);
    let played = season.wins + season.losses;
    Some(format!("{team} after {played}: {season:?}"))
}
