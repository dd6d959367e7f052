#[derive(Debug, PartialEq)]
pub enum Kind {
    Ping,
    Data,
}

pub fn kind(bytes: &[u8]) -> Result<Kind, u8> {
    let tag = bytes.get(2).ok_or(255)?;
    if *tag > 1 {
        return Err(*tag);
    }
    Ok(if *tag == 0 { Kind::Ping } else { Kind::Data })
}

pub fn is_ping(bytes: &[u8]) -> Result<bool, u8> {
    Ok(kind(bytes)? == Kind::Ping)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_tags() {
        assert_eq!(kind(&[9, 9, 0]), Ok(Kind::Ping));
        assert_eq!(kind(&[9, 9, 1]), Ok(Kind::Data));
        assert_eq!(is_ping(&[9, 9, 0]), Ok(true));
        assert_eq!(is_ping(&[9, 9, 1, 4]), Ok(false));
    }

    #[test]
    fn reports_bad_tags() {
        assert_eq!(kind(&[1, 1]), Err(255));
        assert_eq!(is_ping(&[1, 1, 7]), Err(7));
    }
}
