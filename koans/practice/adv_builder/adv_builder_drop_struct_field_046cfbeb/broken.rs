use std::time::Duration;

#[derive(Clone, Debug)]
pub struct Retry {
    pub wait: Duration,
}

pub fn schedule(first: Retry) -> Option<Vec<Retry>> {
    let mut plan = vec![first.clone()];
    let mut last = first;
    while last.wait < Duration::from_secs(8) {
        let left = last.left.checked_sub(1)?;
        let wait = last.wait * 2;
        last = Retry { left, wait };
        plan.push(last.clone());
    }
    Some(plan)
}
