#[derive(Debug)]
pub enum CatalogError {
    MissingField,
    BadMagnitude,
}

#[derive(Debug)]
pub struct Star {
    pub magnitude: f32,
    pub constellation: String,
    pub name: String,
}

pub fn parse_star(line: &str) -> Result<Star, CatalogError> {
    let mut fields = line.split(';').map(str::trim);
    let magnitude = fields.next().ok_or(CatalogError::MissingField)?;
    let constellation = fields.next().ok_or(CatalogError::MissingField)?;
    let name = fields.next()?;
    Ok(Star {
        magnitude: magnitude.parse().map_err(|_| CatalogError::BadMagnitude)?,
        constellation: constellation.to_string(),
        name: name.to_string(),
    })
}

pub fn visible(lines: &[&str], limit: f32) -> Result<Vec<String>, CatalogError> {
    let mut names = Vec::new();
    for line in lines {
        let star = parse_star(line)?;
        if star.magnitude <= limit {
            names.push(star.name);
        }
    }
    Ok(names)
}
