use std::collections::BinaryHeap;

pub struct Slot {
    pub id: u8,
    pub cost: u32,
}

pub fn assign(jobs: &mut BinaryHeap<u32>, workers: &[u8]) -> Result<Vec<Slot>, String> {
    let mut plan = Vec::new();
    for id in workers {
        let cost = jobs.pop().ok_or_else(|| format!("worker {id} idle"))?;
        plan.push(Slot { id: *id, cost });
    }
    plan
}
