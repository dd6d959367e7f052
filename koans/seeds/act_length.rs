use std::time::Duration;

#[derive(Clone)]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evening_adds_the_scenes() {
        let (copy, total) = evening(&act("4x300").unwrap());
        assert_eq!(copy.scenes, 4);
        assert_eq!(total.as_secs(), 1200);
    }

    #[test]
    fn bad_texts_give_no_act() {
        assert!(act("4-300").is_none());
        assert!(act("fourx300").is_none());
        assert!(act("4xlong").is_none());
    }
}
