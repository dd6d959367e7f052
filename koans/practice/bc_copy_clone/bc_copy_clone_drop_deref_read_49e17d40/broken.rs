pub struct Paint {
    pub rgb: [u8; 3],
    pub gloss: bool,
}

pub fn channel(level: &i32) -> Result<u8, String> {
    u8::try_from(level).map_err(|_| format!("level {level}"))
}

pub fn mix(levels: &[i32; 3]) -> Result<Paint, String> {
    let [r, g, b] = levels;
    let rgb = [channel(r)?, channel(g)?, channel(b)?];
    let gloss = rgb.contains(&255);
    Ok(Paint { rgb, gloss })
}
