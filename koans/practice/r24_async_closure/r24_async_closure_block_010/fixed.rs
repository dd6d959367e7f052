pub struct Source {
    frames: Vec<(u8, Vec<i16>)>,
}

impl Source {
    pub fn new(frames: &[(u8, &[i16])]) -> Self {
        let mut frames: Vec<_> = frames
            .iter()
            .map(|(id, values)| (*id, values.to_vec()))
            .collect();
        frames.reverse();
        Source { frames }
    }

    pub async fn next(&mut self) -> Option<(u8, Vec<i16>)> {
        std::future::ready(self.frames.pop()).await
    }

    pub async fn filter<P>(mut self, keep: P) -> Vec<u8>
    where
        P: AsyncFn(i16) -> bool,
    {
        let mut kept = Vec::new();
        while let Some((id, values)) = self.next().await {
            let mut all = true;
            for value in values {
                all = all && keep(value).await;
            }
            if all {
                kept.push(id);
            }
        }
        kept
    }
}

pub async fn quiet(source: Source, limit: i16) -> Vec<u8> {
    let threshold = limit.abs();
    source.filter(async |value| value.abs() < threshold).await
}
