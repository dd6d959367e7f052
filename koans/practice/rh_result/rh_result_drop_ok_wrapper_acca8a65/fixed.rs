use std::str::FromStr;

pub fn row<T: FromStr>(text: &str, separator: char) -> Result<Vec<T>, T::Err> {
    let mut cells = Vec::new();
    for cell in text.split(separator) {
        let value = cell.trim().parse::<T>()?;
        cells.push(value);
    }
    Ok(cells)
}
