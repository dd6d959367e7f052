use std::num::ParseFloatError;

#[derive(Debug)]
pub struct Cut {
    pub feed: f32,
    pub depth: f32,
}

pub fn read(feed: &str, depth: &str) -> Result<Cut, ParseFloatError> {
    let (feed, depth) = (feed.parse()?, depth.parse()?);
    Cut { feed, depth }
}
