use std::collections::BTreeSet;

#[derive(Debug)]
pub struct Gap {
    pub from: u16,
    pub to: u16,
}

pub fn widest(posts: &BTreeSet<u16>) -> Option<String> {
    let mut from = *posts.first()?;
    let mut gap = Gap { from, to: from };
    for post in posts {
        if *post > from + gap.to - gap.from {
            gap = Gap { from, to: *post };
        }
        from = *post;
    }
    Some(format!("{gap:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_widest() {
        let posts = BTreeSet::from([4, 6, 15, 20]);
        assert_eq!(widest(&posts).unwrap(), "Gap { from: 6, to: 15 }");
    }

    #[test]
    fn needs_a_post() {
        assert!(widest(&BTreeSet::new()).is_none());
    }
}
