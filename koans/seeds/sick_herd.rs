use std::collections::HashSet;

#[derive(Debug, Clone)]
pub struct Herd {
    pub tags: Vec<u32>,
    pub sick: bool,
}

pub fn split_sick(herd: &Herd, sick: &HashSet<u32>) -> Herd {
    let mut part = herd.clone();
    part.tags.retain(|tag| sick.contains(tag));
    part.sick = !part.tags.is_empty();
    part
}

pub fn lowest(herd: &Herd) -> Option<u32> {
    let tag = herd.tags.iter().min()?;
    Some(*tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sick_cows_are_split_off() {
        let tags = vec![9, 4, 6];
        let herd = Herd { tags, sick: false };
        let part = split_sick(&herd, &HashSet::from([6, 9, 30]));
        assert_eq!(part.tags, [9, 6]);
        assert!(part.sick);
    }

    #[test]
    fn lowest_tag() {
        let tags = vec![9, 4, 6];
        let herd = Herd { tags, sick: false };
        assert_eq!(lowest(&herd), Some(4));
        assert_eq!(lowest(&split_sick(&herd, &HashSet::new())), None);
    }
}
