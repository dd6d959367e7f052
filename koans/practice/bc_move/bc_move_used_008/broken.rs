pub fn average_climb(legs: Vec<(f64, f64)>) -> Option<f64> {
    if legs.is_empty() {
        return None;
    }
    let mut climb = 0.0;
    for (from, to) in legs {
        if to > from {
            climb += to - from;
        }
    }
    Some(climb / legs.len() as f64)
}
