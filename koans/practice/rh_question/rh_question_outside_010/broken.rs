use std::num::ParseIntError;

pub fn numbers(ticket: &str) -> Vec<u8> {
    let mut picked = ticket
        .split(' ')
        .map(str::parse::<u8>)
        .collect::<Result<Vec<_>, _>>()?;
    picked.sort_unstable();
    picked.dedup();
    picked
}

pub fn hits(ticket: &str, draw: &[u8]) -> Result<usize, ParseIntError> {
    let picked = numbers(ticket);
    Ok(picked.iter().filter(|n| draw.contains(n)).count())
}
