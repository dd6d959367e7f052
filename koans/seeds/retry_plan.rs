use std::time::Duration;

#[derive(Clone, Debug)]
pub struct Retry {
    pub left: u8,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_until_eight() {
        let wait = Duration::from_secs(2);
        let plan = schedule(Retry { left: 5, wait }).unwrap();
        assert_eq!(plan.len(), 3);
        assert_eq!(plan[2].left, 3);
        assert_eq!(plan[2].wait, Duration::from_secs(8));
    }

    #[test]
    fn gives_up() {
        let wait = Duration::from_secs(1);
        assert!(schedule(Retry { left: 1, wait }).is_none());
    }
}
