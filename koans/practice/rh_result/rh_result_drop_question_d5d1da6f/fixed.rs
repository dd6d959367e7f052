#[derive(Debug, Clone)]
pub struct Letter {
    pub to: String,
    pub hops: u8,
}

pub fn relay(first: &Letter, stops: &[String]) -> Result<Letter, String> {
    let mut letter = first.clone();
    for stop in stops {
        let hops = letter.hops.checked_sub(1).ok_or("back to sender")?;
        let to = format!("{} via {stop}", first.to);
        letter = Letter { to, hops };
    }
    Ok(letter)
}
