//! An exchange desk with live rates.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::ops::{AddAssign, Sub, SubAssign};
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

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{}", *b as char))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Amount(f64);

impl Sub for Amount {
    type Output = Amount;

    fn sub(self, other: Self) -> Self {
        Amount(self.0 - other.0)
    }
}

impl AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl SubAssign for Amount {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

#[derive(Debug, PartialEq)]
pub enum DeskError {
    Code(String),
    NoRate(Currency, Currency),
    Short { by: Amount },
}

impl fmt::Display for DeskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DeskError::Code(code) => write!(f, "{code:?} is no currency"),
            DeskError::NoRate(from, to) => write!(f, "no rate {from}/{to}"),
            DeskError::Short { by } => write!(f, "{:.2} short", by.0),
        }
    }
}

impl Error for DeskError {}

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

    pub fn get(&self, from: Currency, to: Currency) -> Result<f64, DeskError> {
        let table = self.0.read().unwrap();
        let direct = table.get(&(from, to)).copied();
        direct
            .or_else(|| table.get(&(to, from)).map(|rate| 1.0 / rate))
            .ok_or(DeskError::NoRate(from, to))
    }
}

pub struct Desk {
    rates: Rates,
    drawers: HashMap<Currency, Amount>,
}

impl Desk {
    pub fn open(rates: &Rates, floats: impl IntoIterator<Item = (Currency, f64)>) -> Desk {
        let drawers = floats
            .into_iter()
            .map(|(currency, sum)| (currency, Amount(sum)));
        Desk {
            rates: rates.clone(),
            drawers: drawers.collect(),
        }
    }

    pub fn exchange(
        &mut self,
        from: Currency,
        to: Currency,
        sum: f64,
    ) -> Result<Amount, DeskError> {
        let payout = Amount(sum * self.rates.get(from, to)?);
        let drawer = self.drawers.entry(to).or_default();
        if *drawer < payout {
            let by = payout - *drawer;
            return Err(DeskError::Short { by });
        }
        *drawer -= payout;
        *self.drawers.entry(from).or_default() += Amount(sum);
        Ok(payout)
    }

    pub fn holdings(&self) -> Vec<String> {
        let mut rows: Vec<_> = self.drawers.iter().collect();
        rows.sort_by_key(|(currency, _)| **currency);
        rows.iter()
            .map(|(c, Amount(sum))| format!("{c} {sum}"))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Currency {
        Currency::try_from(text).unwrap()
    }

    fn rates() -> Rates {
        let rates = Rates::default();
        rates.set("EUR/USD 1.25").unwrap();
        rates
    }

    #[test]
    fn codes() {
        assert_eq!(code("CHF").to_string(), "CHF");
        let error = Currency::try_from("franc").unwrap_err();
        assert_eq!(error.to_string(), "\"franc\" is no currency");
        assert_eq!(
            Currency::try_from("chf"),
            Err(DeskError::Code("chf".into()))
        );
    }

    #[test]
    fn rate_lines() {
        let text = |line: &str| rates().set(line).unwrap_err().to_string();
        assert_eq!(text("EUR/USD"), "no rate");
        assert_eq!(text("EUR 1.0"), "no pair in EUR");
        assert_eq!(text("EUR/us 1.0"), "\"us\" is no currency");
        assert_eq!(text("EUR/USD x"), "invalid float literal");
        assert_eq!(rates().get(code("USD"), code("EUR")), Ok(0.8));
    }

    #[test]
    fn exchanging() {
        let (eur, usd) = (code("EUR"), code("USD"));
        let mut desk = Desk::open(&rates(), [(usd, 100.0)]);
        assert_eq!(desk.exchange(eur, usd, 60.0), Ok(Amount(75.0)));
        assert_eq!(desk.holdings(), ["EUR 60", "USD 25"]);
        let short = desk.exchange(eur, usd, 40.0).unwrap_err();
        assert_eq!(short.to_string(), "25.00 short");
        let error = desk.exchange(code("CHF"), usd, 1.0).unwrap_err();
        assert_eq!(error.to_string(), "no rate CHF/USD");
    }

    #[test]
    fn rates_are_live() {
        let rates = rates();
        let mut desk = Desk::open(&rates, vec![(code("USD"), 10.0)]);
        let feed = std::thread::spawn(move || rates.set("EUR/USD 2").is_ok());
        assert!(feed.join().unwrap());
        let paid = desk.exchange(code("EUR"), code("USD"), 5.0);
        assert_eq!(paid, Ok(Amount(10.0)));
    }
}
