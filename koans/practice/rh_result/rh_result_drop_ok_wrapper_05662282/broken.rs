pub fn cell<'a>(header: &str, row: &'a str, name: &str) -> Result<&'a str, String> {
    let mut titles = header.split(',').map(|title| title.trim_matches('"'));
    let index = titles
        .position(|title| title == name)
        .ok_or_else(|| format!("no column {name}"))?;
    match row.split(',').nth(index) {
        Some(text) => text.trim(),
        None => Err(format!("row is too short for {name}")),
    }
}
