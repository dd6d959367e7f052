/// Smallest value in `low..high` for which `test` holds; it holds for all larger ones too.
pub async fn bisect<T>(mut low: u32, mut high: u32, test: T) -> u32
where
    T: AsyncFn(u32) -> bool,
{
    while low < high {
        let middle = low + (high - low) / 2;
        if test(middle).await {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

pub struct Board {
    pub crystal: u32,
    pub divider: u32,
}

impl Board {
    async fn stable(&self, rate: u32) -> bool {
        let ticks = std::future::ready(rate * self.divider).await;
        ticks >= self.crystal
    }

    pub async fn slowest(&self) -> u32 {
        bisect(1, 10_000, async |rate| self.stable(rate).await).await
    }
}
