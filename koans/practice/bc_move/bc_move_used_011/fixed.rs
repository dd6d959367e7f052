pub fn spread(measurements: Vec<i32>) -> Option<(i32, Vec<i32>)> {
    let low = measurements.iter().copied().min()?;
    let offsets = measurements.into_iter().map(|m| m - low).collect();
    Some((low, offsets))
}

pub fn widest(groups: Vec<Vec<i32>>) -> i32 {
    let mut widest = 0;
    for (_, offsets) in groups.into_iter().filter_map(spread) {
        widest = widest.max(offsets.into_iter().max().unwrap_or(0));
    }
    widest
}
