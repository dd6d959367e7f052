use std::sync::{Arc, RwLock};

pub type Snapshot = Arc<Vec<(String, u32)>>;

#[derive(Default)]
pub struct Leaderboard {
    current: RwLock<Snapshot>,
}

impl Leaderboard {
    pub fn snapshot(&self) -> Snapshot {
        Arc::clone(&self.current.read().unwrap())
    }

    pub fn submit(&self, name: &str, points: u32) -> usize {
        let list = self.current.write().unwrap();
        let rank = list.partition_point(|(_, other)| *other >= points);
        list.insert(rank, (name.to_string(), points));
        list.truncate(3);
        rank + 1
    }
}
