#[derive(Debug, PartialEq)]
pub struct Missing(pub &'static str);

macro_rules! field {
    ($text:expr, $key:literal) => {
        $text
            .lines()
            .find_map(|line| line.strip_prefix(concat!($key, "=")))
            .ok_or(Missing($key))?
    };
}

pub fn scale(header: &str) -> Result<u32, Missing> {
    let digits = field!(header, "scale");
    digits.parse().unwrap_or(25_000)
}

pub fn caption(header: &str) -> Result<String, Missing> {
    let sheet = field!(header, "sheet");
    let year = field!(header, "year");
    Ok(format!("{sheet} ({year}), 1:{}", scale(header)?))
}
