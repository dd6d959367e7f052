use std::future::ready;

pub struct Survey<'s> {
    pub spots: Vec<(&'s str, Vec<&'s str>)>,
}

impl<'s> Survey<'s> {
    async fn sightings(&self, bird: &str) -> usize {
        let mut seen = 0;
        for (_, birds) in &self.spots {
            seen += ready(birds.iter().filter(|b| **b == bird).count()).await;
        }
        seen
    }

    pub async fn per_spot(&self, bird: &str) -> f32 {
        self.sightings(bird).await as f32 / self.spots.len() as f32
    }

    pub async fn best_spot(&self) -> Option<&'s str> {
        let best = self.spots.iter().max_by_key(|(_, birds)| birds.len())?;
        Some(best.0)
    }
}
