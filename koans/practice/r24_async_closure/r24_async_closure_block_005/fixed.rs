#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reading {
    Celsius(f32),
    Broken,
}

pub struct Bus {
    values: Vec<Option<f32>>,
}

impl Bus {
    pub fn new(values: impl IntoIterator<Item = Option<f32>>) -> Self {
        Bus {
            values: values.into_iter().collect(),
        }
    }

    async fn query(&self, address: usize) -> Reading {
        match std::future::ready(self.values.get(address)).await {
            Some(Some(value)) => Reading::Celsius(*value),
            _ => Reading::Broken,
        }
    }

    pub async fn warmest(&self) -> Option<f32> {
        let queries = (0..self.values.len()).map(async |address| self.query(address).await);
        let mut best: Option<f32> = None;
        for query in queries {
            if let Reading::Celsius(value) = query.await {
                best = Some(best.map_or(value, |b| b.max(value)));
            }
        }
        best
    }
}
