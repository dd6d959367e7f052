pub struct Service {
    pub name: &'static str,
    pub max_grams: u32,
    pub base: u32,
    pub per_kilo: u32,
}

impl Service {
    fn quote(&self, grams: u32) -> Option<u32> {
        let kilos = grams.div_ceil(1000);
        (grams <= self.max_grams).then_some(self.base + kilos * self.per_kilo)
    }
}

pub fn cheapest(services: &[Service], grams: u32) -> Option<(u32, &'static str)> {
    services
        .iter()
        .filter_map(|s| Some((s.quote(grams)?, s.name)))
        .min()
}

pub fn saving(services: &[Service], grams: u32) -> Option<u32> {
    let (best, _) = cheapest(services, grams)?;
    services
        .iter()
        .filter_map(|s| s.quote(grams))
        .max()
        .map(|worst| worst - best)
}
