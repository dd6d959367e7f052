use std::num::ParseIntError;

#[derive(PartialEq, Debug)]
pub struct ZipError(pub char);

impl From<ParseIntError> for ZipError {
    fn from(_: ParseIntError) -> Self {
        ZipError('9')
    }
}

pub fn zip(text: &str) -> Result<(u32, u16), ZipError> {
    let (main, plus) = text.split_once('-').ok_or(ZipError('-'))?;
    Ok((main.parse()?, plus.parse()?))
}

pub fn lacks_dash(text: &str) -> bool {
    zip(text) == Err(ZipError('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_halves() {
        assert_eq!(zip("90210-1234"), Ok((90210, 1234)));
        assert_eq!(zip("90210-12b4"), Err(ZipError('9')));
    }

    #[test]
    fn dash() {
        assert!(lacks_dash("90210"));
        assert!(!lacks_dash("90210-1"));
    }
}
