//! Electricity bills: meter readings as text in, priced bills out.

pub mod bill;
pub mod error;
pub mod money;
pub mod reading;

pub use bill::{Bill, BillBuilder};
pub use error::TariffError;
pub use money::Cents;
pub use reading::{Band, Reading};

use std::collections::BTreeMap;

/// Prices per kilowatt-hour by band.
#[derive(Debug, Clone, Default)]
pub struct Tariff {
    prices: BTreeMap<Band, Cents>,
}

impl Tariff {
    /// The same tariff with a price for one more band.
    pub fn with_price(mut self, band: Band, price: Cents) -> Self {
        self.prices.insert(band, price);
        self
    }

    /// The price of a band.
    pub fn price(&self, band: Band) -> Result<Cents, TariffError> {
        self.prices.get(&band).copied().ok_or(TariffError::NoPrice(band))
    }

    /// What a reading costs.
    pub fn cost(&self, reading: &Reading) -> Result<Cents, TariffError> {
        let price = self.price(reading.band)?;
        Ok(price * reading.kwh)
    }
}

/// Reads all lines and makes the bill of one customer.
pub fn bill_for(customer: &str, text: &str, tariff: &Tariff) -> Result<Bill, TariffError> {
    let mut builder = BillBuilder::new(customer);
    for reading in reading::parse_all(text)? {
        let cost = tariff.cost(&reading)?;
        builder = builder.line(reading, cost);
    }
    builder.build()
}
