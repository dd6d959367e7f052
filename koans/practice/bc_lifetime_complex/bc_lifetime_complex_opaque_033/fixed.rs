pub struct Plant {
    pub name: String,
    pub zones: std::ops::RangeInclusive<u8>,
}

pub struct Nursery<'n> {
    pub stock: &'n [Plant],
}

impl<'n> Nursery<'n> {
    pub fn hardy<'q>(&'q self, zone: &'q u8) -> impl Iterator<Item = &'n str> + 'q {
        self.stock
            .iter()
            .filter(move |plant| plant.zones.contains(zone))
            .map(|plant| plant.name.as_str())
    }

    pub fn common(&self, zones: &[u8]) -> usize {
        zones
            .iter()
            .map(|z| self.hardy(z).count())
            .min()
            .unwrap_or(0)
    }
}
