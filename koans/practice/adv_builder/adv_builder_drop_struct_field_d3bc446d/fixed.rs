use std::collections::BTreeSet;

pub struct Walk {
    pub seen: BTreeSet<u8>,
    pub here: u8,
}

pub fn rooms_until_loop(doors: &[u8]) -> Option<usize> {
    let seen = BTreeSet::new();
    let mut walk = Walk { seen, here: 0 };
    while walk.seen.insert(walk.here) {
        walk.here = *doors.get(usize::from(walk.here))?;
    }
    Some(walk.seen.len())
}
