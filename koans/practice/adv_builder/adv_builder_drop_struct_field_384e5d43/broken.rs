use std::time::Duration;

#[derive(Clone)]
pub struct Act {
    pub scene: Duration,
}

pub fn act(text: &str) -> Option<Act> {
    let (scenes, seconds) = text.split_once('x')?;
    let scenes = scenes.parse().ok()?;
    let scene = Duration::from_secs(seconds.parse().ok()?);
    Some(Act { scenes, scene })
}
