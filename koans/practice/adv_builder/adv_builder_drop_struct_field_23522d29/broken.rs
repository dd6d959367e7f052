use std::num::ParseIntError;

#[derive(PartialEq, Debug, Clone)]
pub struct Release {
    pub channel: String,
}

pub fn bump(history: &mut Vec<Release>, text: &str) -> Result<usize, ParseIntError> {
    let step: u32 = text.parse()?;
    if let Some(last) = history.last() {
        let mut next = last.clone();
        next.major += step;
        history.push(next);
    }
    Ok(history.len())
}
