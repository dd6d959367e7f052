//! What a bidder can still spend.

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Purse {
    cents: u64,
}

/// Money that was taken out; it cannot be copied.
#[derive(Debug, PartialEq, Eq)]
pub struct Payment(u64);

impl Payment {
    pub fn cents(&self) -> u64 {
        self.0
    }
}

impl Purse {
    pub fn with(cents: u64) -> Self {
        Purse { cents }
    }

    pub fn cents(&self) -> u64 {
        self.cents
    }

    pub fn has(&self, cents: u64) -> bool {
        cents <= self.cents
    }

    /// None when there is not enough.
    pub fn pay(&mut self, cents: u64) -> Option<Payment> {
        self.cents = self.cents.checked_sub(cents)?;
        Some(Payment(cents))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_paid_is_gone() {
        let mut purse = Purse::with(100);
        assert_eq!(purse.pay(70).map(|payment| payment.cents()), Some(70));
        assert_eq!(purse.pay(31), None);
        assert_eq!(purse, Purse::with(30));
        assert!(purse.has(30) && !purse.has(31));
    }
}
