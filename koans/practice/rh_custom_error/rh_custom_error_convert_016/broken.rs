use std::str::FromStr;

#[derive(Debug, PartialEq)]
pub enum SampleError {
    Malformed,
    NoData,
}

pub fn parse_all<T: FromStr>(text: &str) -> Result<Vec<T>, T::Err> {
    text.split(',')
        .filter(|s| !s.is_empty())
        .map(|s| s.parse())
        .collect()
}

pub fn average(text: &str) -> Result<f32, SampleError> {
    let values = parse_all::<f32>(text)?;
    if values.is_empty() {
        return Err(SampleError::NoData);
    }
    Ok(values.iter().sum::<f32>() / values.len() as f32)
}
