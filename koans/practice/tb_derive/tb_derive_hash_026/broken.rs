use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

pub enum OrderId {
    Web(u64),
    Phone { operator: String, serial: u32 },
}

fn shard_of<K: Hash>(key: &K, shards: u64) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish() % shards
}

pub fn route(order: &OrderId) -> String {
    format!("shard-{}", shard_of(order, 8))
}
