use std::num::ParseIntError;

pub fn milestone(text: &str) -> Result<u32, ParseIntError> {
    text.trim().trim_start_matches("km ").parse()
}

pub fn stage_length(from: &str, to: &str) -> Result<u32, ParseIntError> {
    let start = milestone(from)?;
    let end = milestone(to)?;
    Ok(start.abs_diff(end))
}

pub fn longest_stage(stages: &[(&str, &str)]) -> Result<u32, ParseIntError> {
    let mut longest = 0;
    for (from, to) in stages {
        let length = stage_length(from, to)?;
        longest = longest.max(length);
    }
    Ok(longest)
}
