pub fn total_rain(log: &str) -> Result<u32, std::num::ParseIntError> {
    let mut total = 0;
    for line in log.lines() {
        if line.starts_with("dry") {
            continue;
        }
        total += line.trim_end_matches("mm").parse::<u32>()?;
    }
    Ok(total)
}
