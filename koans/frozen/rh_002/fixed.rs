#[derive(Debug)]
pub struct Swatch {
    pub stitches: u32,
    pub rows: u32,
}

pub fn count(text: &str, what: &str) -> Result<u32, String> {
    text.trim()
        .parse()
        .map_err(|_| format!("bad number of {what}: {text}"))
}

pub fn parse_swatch(text: &str) -> Result<Swatch, String> {
    let (width, height) = text
        .split_once('x')
        .ok_or_else(|| format!("no size in {text}"))?;
    let stitches = count(width, "stitches")?;
    let rows = count(height, "rows")?;
    Ok(Swatch { stitches, rows })
}

pub fn yarn_metres(text: &str, cm_per_stitch: u32) -> Result<u32, String> {
    let swatch = parse_swatch(text)?;
    Ok(swatch.stitches * swatch.rows * cm_per_stitch / 100)
}
