use std::future::Future;
use std::pin::Pin;

pub type Flight = Pin<Box<dyn Future<Output = u32>>>;

async fn climb(to: u32) -> u32 {
    to.saturating_sub(30) / 2
}

pub fn plan(battery: u8, height: u32) -> Flight {
    if battery < 15 {
        Box::pin(std::future::ready(0))
    } else {
        Box::pin(async move {
            let seconds = climb(height).await;
            seconds + 40
        })
    }
}

pub fn plans(drones: &[(u8, u32)]) -> Vec<Flight> {
    drones
        .iter()
        .map(|(battery, height)| plan(*battery, *height))
        .collect()
}
