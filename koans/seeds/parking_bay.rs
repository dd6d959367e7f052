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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_shortest_walk() {
        let sign = nearest(&[40, 15, 22], -2).unwrap();
        assert_eq!(sign, "deck -2: Bay { deck: -2, walk: 15 }");
    }

    #[test]
    fn has_no_bay() {
        assert!(nearest(&[], 1).is_none());
        assert!(nearest(&[0], 1).is_some());
    }
}
