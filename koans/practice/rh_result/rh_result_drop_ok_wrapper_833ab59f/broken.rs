pub struct Spoon {
    pub size: u8,
    pub heaped: bool,
}

pub fn spoon(word: &str) -> Result<Spoon, String> {
    let size = word.strip_suffix("ml").ok_or("no unit")?;
    let size = size.parse().map_err(|_| format!("size {size}"))?;
    let heaped = size == 15;
    Spoon { size, heaped }
}
