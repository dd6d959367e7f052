pub trait Postage {
    const FREE_BELOW: u32;
    fn weight(&self) -> u32;
    fn cents(&self) -> u32;
}

pub struct Letter {
    pub sheets: u32,
}

impl Postage for Letter {
    pub const FREE_BELOW: u32 = 6;

    pub fn weight(&self) -> u32 {
        5 * self.sheets
    }

    pub fn cents(&self) -> u32 {
        match self.weight() {
            w if w < Self::FREE_BELOW => 0,
            w if w <= 20 => 85,
            w => 85 + (w - 20).div_ceil(10) * 15,
        }
    }
}
