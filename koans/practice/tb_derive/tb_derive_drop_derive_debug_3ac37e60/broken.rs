use std::num::ParseFloatError;

pub struct Cut {
    pub feed: f32,
    pub depth: f32,
}

pub fn read(feed: &str, depth: &str) -> Result<Cut, ParseFloatError> {
    let (feed, depth) = (feed.parse()?, depth.parse()?);
    Ok(Cut { feed, depth })
}

pub fn label(feed: &str) -> Result<(String, f32), ParseFloatError> {
    let cut = read(feed, "0.5")?;
    Ok((format!("{cut:?}"), cut.feed * cut.depth))
}
