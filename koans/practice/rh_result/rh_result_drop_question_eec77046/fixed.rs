use anyhow::{Context, Result};

#[derive(Debug, Clone, PartialEq)]
pub struct Star {
    pub name: String,
    pub magnitude: f32,
}

fn star(line: &str) -> Result<Star> {
    let (name, magnitude) = line.rsplit_once(' ').context("line has one word")?;
    let magnitude = magnitude
        .parse()
        .with_context(|| format!("magnitude of {name}"))?;
    Ok(Star {
        name: name.to_string(),
        magnitude,
    })
}

pub fn brightest(catalogue: &str) -> Result<Star> {
    let mut stars = catalogue.lines().map(star).collect::<Result<Vec<_>>>()?;
    stars.sort_by(|a, b| b.magnitude.total_cmp(&a.magnitude));
    stars.pop().context("catalogue is empty")
}
