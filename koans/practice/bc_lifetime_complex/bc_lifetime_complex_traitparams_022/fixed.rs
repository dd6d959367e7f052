pub struct Shard {
    pub id: usize,
    pub prefix: String,
}

pub trait Placement {
    fn place<'s>(&self, shards: &'s [Shard], key: &str) -> Option<&'s Shard>;
}

pub struct ByPrefix;
pub struct ByLength;

impl Placement for ByPrefix {
    fn place<'s>(&self, shards: &'s [Shard], key: &str) -> Option<&'s Shard> {
        shards.iter().find(|s| key.starts_with(&s.prefix))
    }
}

impl Placement for ByLength {
    fn place<'s>(&self, shards: &'s [Shard], key: &str) -> Option<&'s Shard> {
        shards.get(key.len().checked_rem(shards.len())?)
    }
}
