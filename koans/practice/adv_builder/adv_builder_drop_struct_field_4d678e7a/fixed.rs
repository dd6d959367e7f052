pub struct Exif {
    pub shutter: (u32, u32),
    pub iso: u32,
}

pub fn speed(exif: &Exif) -> Result<String, &'static str> {
    let (top, bottom) = exif.shutter;
    match (top, bottom) {
        (_, 0) => Err("shutter never closed"),
        (0, _) => Err("shutter never opened"),
        (1, n) => Ok(format!("1/{n}s")),
        (t, b) => Ok(format!("{:.1}s", t as f64 / b as f64)),
    }
}

pub fn caption(exif: &Exif) -> Result<String, &'static str> {
    let speed = speed(exif)?;
    Ok(format!("{speed} at ISO {}", exif.iso))
}
