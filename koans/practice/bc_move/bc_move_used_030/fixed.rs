pub fn median(scores: &Vec<i32>) -> Option<i32> {
    let mut sorted = scores.clone();
    sorted.sort();
    sorted.get(sorted.len() / 2).copied()
}

pub fn above_median(scores: &Vec<i32>) -> usize {
    match median(scores) {
        Some(middle) => scores.iter().filter(|s| **s > middle).count(),
        None => 0,
    }
}
