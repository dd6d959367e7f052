pub struct Replica {
    pub name: &'static str,
    lag: Box<dyn Fn() -> Result<u64, String>>,
}

impl Replica {
    pub fn new(name: &'static str, lag: impl Fn() -> Result<u64, String> + 'static) -> Self {
        Replica {
            name,
            lag: Box::new(lag),
        }
    }

    pub fn fresh(&self, limit: u64) -> bool {
        (self.lag)().map(|lag| lag <= limit).unwrap_or(false)
    }

    pub fn score(&self) -> u64 {
        (self.lag)().map(|lag| 1000 / (lag + 1)).unwrap_or(0)
    }
}

pub fn best(replicas: &[Replica], limit: u64) -> Option<&'static str> {
    let fresh = replicas.iter().filter(|replica| replica.fresh(limit));
    fresh
        .max_by_key(|replica| replica.score())
        .map(|replica| replica.name)
}
