pub struct Chime {
    pub soft: bool,
}

pub fn chime(hours: &[u8], quiet: &Option<u8>) -> Result<Chime, &'static str> {
    let hour = hours.iter().max().ok_or("no hours")?;
    let soft = match *quiet {
        Some(limit) => *hour > limit,
        None => false,
    };
    Ok(Chime { hour: *hour, soft })
}
