use std::future::ready;

pub struct Scooter {
    pub id: u32,
    pub millivolts: u32,
}

async fn charge(scooter: &Scooter) -> u32 {
    let above_empty = ready(scooter.millivolts).await.saturating_sub(32_000);
    (above_empty / 100).min(100)
}

/// Ids of the scooters to swap, weakest first.
pub async fn to_swap(fleet: &[Scooter], below: u32) -> Vec<u32> {
    let mut weak = Vec::new();
    for scooter in fleet {
        let percent: u32 = charge(scooter);
        if percent < below {
            weak.push((percent, scooter.id));
        }
    }
    weak.sort_unstable();
    weak.into_iter().map(|(_, id)| id).collect()
}
