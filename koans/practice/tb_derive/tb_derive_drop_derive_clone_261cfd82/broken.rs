#[derive(Debug, Copy, PartialEq, Eq)]
pub enum Customer {
    New { voucher: Option<u32> },
    Member { since: u32, voucher: Option<u32> },
}

impl Customer {
    fn voucher(self) -> Option<u32> {
        match self {
            Customer::New { voucher } | Customer::Member { voucher, .. } => voucher,
        }
    }

    fn loyalty(self, year: u32) -> Option<u32> {
        match self {
            Customer::Member { since, .. } => year.checked_sub(since).map(|years| years.min(10)),
            Customer::New { .. } => None,
        }
    }

    /// Percent off the price.
    pub fn discount(self, year: u32) -> u32 {
        let total = self.voucher().unwrap_or(0) + self.loyalty(year).unwrap_or(0);
        total.min(50)
    }
}
