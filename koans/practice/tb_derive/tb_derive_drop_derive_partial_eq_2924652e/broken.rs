#[derive(Clone, Copy)]
pub enum Zone {
    Near,
    Far,
}

pub fn zone(code: &str) -> Result<Zone, u8> {
    match code.as_bytes().first().ok_or(0)? {
        b'0'..=b'4' => Ok(Zone::Near),
        b'5'..=b'9' => Ok(Zone::Far),
        other => Err(*other),
    }
}

pub fn postage(from: &str, to: &str) -> Result<u32, u8> {
    let same = zone(from)? == zone(to)?;
    Ok(if same { 90 } else { 140 })
}
