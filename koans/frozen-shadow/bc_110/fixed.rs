pub fn laps(clock: &[u32]) -> Vec<u32> {
    let mut times = Vec::with_capacity(clock.len());
    let mut passed = 0;
    for seconds in clock {
        times.push(seconds - passed);
        passed = *seconds;
    }
    times
}

pub fn spread(clock: &[u32]) -> Option<u32> {
    let fastest = laps(clock).iter().copied().min()?;
    let slowest = laps(clock).iter().copied().max()?;
    Some(slowest - fastest)
}
