use std::num::ParseFloatError;

pub fn parse_all(line: &str) -> Result<Vec<f64>, ParseFloatError> {
    let mut temps = Vec::new();
    for word in line.split_whitespace() {
        temps.push(word.parse()?);
    }
    Ok(temps)
}

pub fn coldest(line: &str) -> Result<f64, ParseFloatError> {
    let mut low = 100.0;
    for temp in &parse_all(line)? {
        if *temp < low {
            low = *temp;
        }
    }
    low
}
