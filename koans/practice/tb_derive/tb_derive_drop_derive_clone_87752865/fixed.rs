#[derive(Clone, Copy, Default)]
pub struct Freezer {
    pub open_since: Option<u32>,
    pub celsius: Option<i8>,
    pub muted_until: Option<u32>,
}

impl Freezer {
    pub fn rings(&self, now: u32) -> bool {
        let too_long = self.open_since.is_some_and(|since| now - since > 60);
        let too_warm = self.celsius.is_none_or(|celsius| celsius > -10);
        let audible = self.muted_until.is_none_or(|until| until <= now);
        audible && (too_long || too_warm)
    }
}

pub fn loudest<'f>(freezers: &'f [(&'f str, Freezer)], now: u32) -> Vec<&'f str> {
    freezers
        .iter()
        .filter(|(_, freezer)| freezer.rings(now))
        .map(|(name, _)| *name)
        .collect()
}
