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
    Ok(low)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowest_wins() {
        assert_eq!(parse_all("3 -1.5"), Ok(vec![3.0, -1.5]));
        assert_eq!(coldest("3 -1.5 8"), Ok(-1.5));
        assert_eq!(coldest(""), Ok(100.0));
    }

    #[test]
    fn words_fail() {
        assert!(coldest("3 mild").is_err());
    }
}
