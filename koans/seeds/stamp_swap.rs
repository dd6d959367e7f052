use std::collections::HashSet;

pub struct Swap {
    pub wanted: Vec<u32>,
    pub spare: u32,
}

pub fn propose(mine: &HashSet<u32>, album: &[u32]) -> Option<Swap> {
    let missing = album.iter().filter(|n| !mine.contains(n));
    let wanted = missing.map(|n| *n).collect();
    let spare = *mine.iter().max()?;
    Some(Swap { wanted, spare })
}

pub fn fair(swap: &Swap) -> bool {
    swap.wanted.len() == 1 && swap.spare > 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proposes_the_missing() {
        let mine = HashSet::from([3, 40]);
        let swap = propose(&mine, &[3, 5]).unwrap();
        assert_eq!((swap.wanted.clone(), swap.spare), (vec![5], 40));
        assert!(fair(&swap));
        assert!(!fair(&propose(&mine, &[1, 2]).unwrap()));
    }

    #[test]
    fn nothing_to_give() {
        assert!(propose(&HashSet::new(), &[1]).is_none());
        assert!(!fair(&propose(&HashSet::from([2]), &[1]).unwrap()));
    }
}
