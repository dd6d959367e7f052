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
