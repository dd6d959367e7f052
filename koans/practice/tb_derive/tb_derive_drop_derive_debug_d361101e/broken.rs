#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl TryFrom<&str> for Currency {
    type Error = DeskError;

    fn try_from(code: &str) -> Result<Self, Self::Error> {
        let unknown = || DeskError::Code(code.to_string());
        let letters: [u8; 3] = code.as_bytes().try_into().map_err(|_| unknown())?;
        match letters.iter().all(u8::is_ascii_uppercase) {
            true => Ok(Currency(letters)),
            false => Err(unknown()),
        }
    }
}

#[derive(Debug, PartialEq)]
pub enum DeskError {
    Code(String),
    NoRate(Currency, Currency),
}
