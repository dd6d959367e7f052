use std::error::Error;

#[derive(Debug, PartialEq)]
pub struct Hours {
    pub opens: u8,
    pub closes: u8,
}

pub fn hours(sign: &str) -> Result<Hours, Box<dyn Error>> {
    let (opens, closes) = sign.split_once('-').ok_or("no dash on the sign")?;
    let hours = Hours {
        opens: opens.parse()?,
        closes: closes.parse()?,
    };
    if hours.opens >= hours.closes {
        return Err(format!("closes at {} before it opens", hours.closes).into());
    }
    Ok(hours)
}
