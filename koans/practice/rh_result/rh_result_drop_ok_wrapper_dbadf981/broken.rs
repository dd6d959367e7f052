#[derive(Debug, Clone, PartialEq)]
pub struct Save {
    pub level: u32,
    pub lives: u8,
}

pub fn load(text: &str) -> Result<Save, String> {
    let (level, lives) = text
        .split_once(':')
        .ok_or_else(|| format!("no colon in {text:?}"))?;
    let level = level.parse().map_err(|_| format!("level {level}"))?;
    let lives = lives.parse().map_err(|_| format!("lives {lives}"))?;
    Save { level, lives }
}

pub fn latest(slots: &[&str]) -> Option<Save> {
    slots.iter().rev().find_map(|slot| load(slot).ok())
}

pub fn damaged(slots: &[&str]) -> Vec<usize> {
    let mut damaged = Vec::new();
    for (slot, text) in slots.iter().enumerate() {
        if load(text).is_err() {
            damaged.push(slot);
        }
    }
    damaged
}
