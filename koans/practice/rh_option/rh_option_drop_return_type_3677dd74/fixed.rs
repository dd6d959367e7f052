pub struct Ferry {
    pub name: String,
    pub leaves: u32,
}

pub struct Quay {
    pub ferries: Vec<Ferry>,
}

pub fn next_at(quay: &Quay, now: u32) -> Option<&Ferry> {
    quay.ferries
        .iter()
        .filter(|f| f.leaves >= now)
        .min_by_key(|f| f.leaves)
}

pub fn earliest<'q>(north: &'q Quay, south: &'q Quay, now: u32) -> Option<&'q Ferry> {
    match (next_at(north, now), next_at(south, now)) {
        (Some(a), Some(b)) if b.leaves < a.leaves => Some(b),
        (Some(a), _) => Some(a),
        (None, other) => other,
    }
}

pub fn announce<'q>(north: &'q Quay, south: &'q Quay, now: u32) -> &'q str {
    earliest(north, south, now).map_or("no ferry", |f| f.name.as_str())
}
