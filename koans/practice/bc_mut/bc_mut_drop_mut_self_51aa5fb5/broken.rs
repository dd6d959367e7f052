use std::future::Future;

pub struct Florist {
    pub minutes_per_stem: u32,
    pub queue: Vec<u32>,
}

impl Florist {
    pub fn estimate(&self, stems: u32) -> impl Future<Output = u32> + '_ {
        let own = stems * self.minutes_per_stem;
        async move {
            let waiting: u32 = self.queue.iter().map(|n| n * self.minutes_per_stem).sum();
            waiting + own
        }
    }

    pub async fn order(&self, stems: u32) -> u32 {
        let minutes = self.estimate(stems).await;
        self.queue.push(stems);
        minutes
    }
}
