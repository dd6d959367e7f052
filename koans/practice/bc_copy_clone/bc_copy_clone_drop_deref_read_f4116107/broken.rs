use std::collections::HashSet;

pub fn pins(text: &str) -> Result<u8, String> {
    match text {
        "X" => Ok(10),
        "-" => Ok(0),
        digit => digit.parse().map_err(|_| format!("bad roll {digit}")),
    }
}

pub fn weak_rolls(frame: &str) -> Result<usize, String> {
    let (a, b) = frame.split_once(' ').ok_or("two rolls")?;
    let rolls = HashSet::from([pins(a)?, pins(b)?]);
    let strikes = rolls.iter().filter(|roll| *roll == 10).count();
    Ok(rolls.len() - strikes)
}
