use std::cmp::Reverse;

#[derive(Debug)]
pub struct Snail {
    pub lane: usize,
    pub slime: u32,
}

pub fn longest(trails: &[u32]) -> Option<String> {
    let mut snails: Vec<Snail> = Vec::new();
    for (lane, trail) in trails.iter().enumerate() {
        let slime = *trail;
        snails.push(Snail { lane, slime });
    }
    snails.sort_by_key(|snail| (Reverse(snail.slime), snail.lane));
    let winner = snails.first();
    Some(format!("{winner:?} on track {}", winner.lane + 1))
}
