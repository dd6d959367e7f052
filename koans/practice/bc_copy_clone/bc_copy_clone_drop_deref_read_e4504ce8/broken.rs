#[derive(Clone, Debug)]
pub struct Shutter {
    pub speed: u32,
    pub flash: bool,
}

pub fn meter(levels: &[u32], limit: u32) -> Option<String> {
    let mut speed = levels.first()?;
    for level in levels {
        if *level > speed {
            speed = *level;
        }
    }
    let flash = speed < limit;
    Some(format!("{:?}", Shutter { speed, flash }))
}
