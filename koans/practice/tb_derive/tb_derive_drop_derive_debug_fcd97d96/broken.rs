use std::collections::HashSet;

pub struct Walk {
    pub steps: usize,
    pub last: u32,
}

pub fn square_walk(starts: &[u32]) -> Option<String> {
    let last = *starts.first()?;
    let mut seen = HashSet::new();
    let mut walk = Walk { steps: 0, last };
    while seen.insert(walk.last) {
        walk.last = walk.last * walk.last % 100;
        walk.steps += 1;
    }
    Some(format!("{walk:?}"))
}
