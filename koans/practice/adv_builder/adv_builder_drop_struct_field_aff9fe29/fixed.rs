use std::cmp::Reverse;

#[derive(Debug)]
pub struct Bay {
    pub deck: i8,
    pub walk: u32,
}

pub fn nearest(walks: &[u32], deck: i8) -> Option<String> {
    let mut bays = Vec::new();
    for walk in walks {
        bays.push(Bay { deck, walk: *walk });
    }
    bays.sort_by_key(|bay| Reverse(bay.walk));
    let bay = bays.pop()?;
    Some(format!("deck {}: {bay:?}", bay.deck))
}
