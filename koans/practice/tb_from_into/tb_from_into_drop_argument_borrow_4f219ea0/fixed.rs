pub fn podium(scores: &[u32]) -> Vec<u32> {
    let mut sorted = scores.to_vec();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    let places = sorted.len().min(3);
    sorted[..places].to_vec()
}

pub fn on_podium(scores: &[u32], mine: u32) -> bool {
    podium(scores).contains(&mine)
}
