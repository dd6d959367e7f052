#[derive(Debug, Clone, PartialEq)]
pub struct Stage(pub String, pub u32);

/// The way home takes the last stage backwards, then the first.
pub fn way_home(tour: &[Stage]) -> Vec<Stage> {
    let flip = |stage: &Stage| {
        let towns: Vec<&str> = stage.0.split('-').rev().collect();
        Stage(towns.join("-"), stage.1)
    };
    match tour {
        [] => Vec::new(),
        [only] => vec![flip(only)],
        [first, .., last] => vec![flip(last), flip(first)],
    }
}

pub fn split_rest(tour: &[Stage]) -> (Vec<Stage>, Option<Stage>) {
    match tour {
        [ride @ .., rest] if rest.1 == 0 => (ride.to_vec(), Some(rest.clone())),
        all => (all.to_vec(), None),
    }
}
