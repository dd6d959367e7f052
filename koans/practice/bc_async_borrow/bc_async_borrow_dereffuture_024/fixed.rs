use std::collections::BTreeMap;

pub struct Stations {
    prices: BTreeMap<u32, f64>,
}

impl Stations {
    pub fn from_pairs(pairs: &[(u32, f64)]) -> Self {
        Stations {
            prices: pairs.iter().copied().collect(),
        }
    }

    async fn cheapest(&self, from_km: u32, to_km: u32) -> Option<(&u32, &f64)> {
        self.prices
            .range(from_km..to_km)
            .min_by(|a, b| a.1.total_cmp(b.1))
    }

    async fn average(&self) -> Box<f64> {
        let sum: f64 = self.prices.values().sum();
        Box::new(sum / self.prices.len() as f64)
    }

    pub async fn stop(&self, from_km: u32, to_km: u32) -> Option<u32> {
        let (km, price) = self.cheapest(from_km, to_km).await?;
        let average = *self.average().await;
        (*price <= average).then_some(*km)
    }
}
