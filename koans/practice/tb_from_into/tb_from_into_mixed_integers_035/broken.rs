pub struct Meter {
    pub before: u32,
    pub now: u32,
    pub tenants: u8,
}

impl Meter {
    pub fn litres(&self) -> u64 {
        u64::from(self.now.wrapping_sub(self.before))
    }

    pub fn per_tenant(&self) -> u64 {
        self.litres() / self.tenants
    }
}

pub fn cents(meters: &[Meter], price_per_kilolitre: u16) -> u64 {
    let mut total = 0u64;
    for meter in meters {
        total += meter.litres() * price_per_kilolitre / 1000;
    }
    total
}
