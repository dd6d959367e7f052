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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_back() {
        assert_eq!(rooms_until_loop(&[2, 0, 3, 2]), Some(3));
        assert_eq!(rooms_until_loop(&[0]), Some(1));
    }

    #[test]
    fn falls_out_of_the_maze() {
        assert_eq!(rooms_until_loop(&[1, 5]), None);
        assert_eq!(rooms_until_loop(&[]), None);
    }
}
