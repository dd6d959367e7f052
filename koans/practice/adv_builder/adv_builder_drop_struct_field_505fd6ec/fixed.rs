use std::future::Future;

pub trait Station {
    fn read(&mut self) -> impl Future<Output = Option<i32>>;
}

pub struct Flaky {
    pub failures: u32,
    pub value: i32,
}

impl Station for Flaky {
    async fn read(&mut self) -> Option<i32> {
        if self.failures > 0 {
            self.failures -= 1;
            return None;
        }
        Some(self.value)
    }
}

pub async fn read_twice(station: &mut impl Station) -> Result<i32, &'static str> {
    if let Some(value) = station.read().await {
        return Ok(value);
    }
    station.read().await.ok_or("station is silent")
}
