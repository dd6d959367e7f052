#[derive(Debug)]
pub struct Voucher {
    pub shop: &'static str,
    pub expires: u32,
}

pub struct Wallet {
    pub vouchers: Vec<Voucher>,
    swept: u32,
}

impl Wallet {
    pub fn new(vouchers: Vec<Voucher>) -> Wallet {
        Wallet { vouchers, swept: 0 }
    }

    /// Gives the number of vouchers that were thrown away.
    pub fn sweep(&self, today: u32) -> usize {
        if today <= self.swept {
            return 0;
        }
        self.swept = today;
        let before = self.vouchers.len();
        self.vouchers.retain(|v| v.expires >= today);
        before - self.vouchers.len()
    }
}
