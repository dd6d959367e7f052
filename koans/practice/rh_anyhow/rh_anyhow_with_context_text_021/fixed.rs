use anyhow::{bail, Context, Result};

#[derive(Debug, PartialEq)]
pub enum Quality {
    Major,
    Minor,
    Seventh,
}

pub fn chord(symbol: &str) -> Result<(u8, Quality)> {
    let root = symbol.chars().next().with_context(|| "chord is empty")?;
    let semitone = "C D EF G A B"
        .find(root)
        .filter(|_| root != ' ')
        .with_context(|| format!("{root} is no note"))?;
    let quality = match &symbol[root.len_utf8()..] {
        "" => Quality::Major,
        "m" => Quality::Minor,
        "7" => Quality::Seventh,
        other => bail!("{other} after {root} means nothing"),
    };
    Ok((semitone as u8, quality))
}

pub fn transpose(symbols: &[&str], by: u8) -> Result<Vec<u8>> {
    symbols
        .iter()
        .map(|symbol| Ok((chord(symbol)?.0 + by) % 12))
        .collect()
}
