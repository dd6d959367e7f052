use std::collections::BTreeSet;

#[derive(Debug)]
pub struct Gap {
    pub from: u16,
    pub to: u16,
}

pub fn widest(posts: &BTreeSet<u16>) -> Option<String> {
    let mut from = *posts.first();
    let mut gap = Gap { from, to: from };
    for post in posts {
        if *post > from + gap.to - gap.from {
            gap = Gap { from, to: *post };
        }
        from = *post;
    }
    Some(format!("{gap:?}"))
}
