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
    Ok(plan)
}

pub fn weight(plan: &[Slot]) -> u32 {
    plan.iter().map(|slot| slot.cost * u32::from(slot.id)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn biggest_job_first() {
        let mut jobs = BinaryHeap::from(vec![4, 30, 7]);
        let plan = assign(&mut jobs, &[1, 2]).unwrap_or_default();
        assert_eq!(plan[0].cost, 30);
        assert_eq!(plan[1].id, 2);
        assert_eq!(weight(&plan), 44);
    }

    #[test]
    fn too_few_jobs() {
        let mut jobs = BinaryHeap::from(vec![4]);
        let text = assign(&mut jobs, &[5, 6]).err();
        assert_eq!(text, Some("worker 6 idle".to_string()));
    }
}
