use std::collections::HashMap;
use std::error::Error;
use std::fmt;

use std::sync::{Arc, RwLock};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
}

impl fmt::Display for DeskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DeskError::Code(code) => write!(f, "{code:?} is no currency"),
        }
    }
}

/// Rates that a feed may change while desks are open.
#[derive(Clone, Default)]
pub struct Rates(Arc<RwLock<HashMap<(Currency, Currency), f64>>>);

impl Rates {
    /// Reads pairs such as `EUR/USD 1.25`.
    pub fn set(&self, line: &str) -> Result<(), Box<dyn Error>> {
        let (pair, rate) = line.split_once(' ').ok_or("no rate")?;
        let (from, to) = pair
            .split_once('/')
            .ok_or_else(|| format!("no pair in {pair}"))?;
        let key = (from.try_into()?, to.try_into()?);
        let rate = rate.parse::<f64>()?;
        self.0.write().unwrap().insert(key, rate);
        Ok(())
    }
}
