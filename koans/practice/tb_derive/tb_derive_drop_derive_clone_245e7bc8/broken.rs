use std::time::Duration;

pub struct Act {
    pub scenes: u32,
    pub scene: Duration,
}

pub fn act(text: &str) -> Option<Act> {
    let (scenes, seconds) = text.split_once('x')?;
    let scenes = scenes.parse().ok()?;
    let scene = Duration::from_secs(seconds.parse().ok()?);
    Some(Act { scenes, scene })
}

pub fn evening(act: &Act) -> (Act, Duration) {
    (act.clone(), act.scene * act.scenes)
}
