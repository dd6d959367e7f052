#[derive(Debug)]
pub struct Season {
    pub wins: u32,
    pub losses: u32,
}

pub fn season(wins: u32, games: u32) -> Season {
    let losses = games - wins;
    Season { wins, losses }
}
