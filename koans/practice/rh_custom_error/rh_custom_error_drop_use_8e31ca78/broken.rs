pub fn parse_all(line: &str) -> Result<Vec<f64>, ParseFloatError> {
    let mut temps = Vec::new();
    for word in line.split_whitespace() {
        temps.push(word.parse()?);
    }
    Ok(temps)
}
