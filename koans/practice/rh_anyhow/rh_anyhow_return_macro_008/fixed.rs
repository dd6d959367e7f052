use anyhow::anyhow;

pub struct Bucket {
    tokens: u32,
    capacity: u32,
}

impl Bucket {
    pub fn full(capacity: u32) -> Self {
        Bucket {
            tokens: capacity,
            capacity,
        }
    }

    pub fn refill(&mut self, tokens: u32) {
        self.tokens = self.capacity.min(self.tokens + tokens);
    }

    pub fn take(&mut self, wanted: u32) -> anyhow::Result<u32> {
        if wanted > self.capacity {
            return Err(anyhow!(
                "{wanted} letters never fit a bucket of {}",
                self.capacity
            ));
        }
        self.tokens = self
            .tokens
            .checked_sub(wanted)
            .ok_or_else(|| anyhow!("wait for {} more tokens", wanted - self.tokens))?;
        Ok(self.tokens)
    }
}
