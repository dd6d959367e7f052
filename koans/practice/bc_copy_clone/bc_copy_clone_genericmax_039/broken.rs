pub fn running_max<T: PartialOrd + Clone>(readings: &[T]) -> Vec<T> {
    let mut peaks: Vec<T> = Vec::with_capacity(readings.len());
    for reading in readings {
        let peak = match peaks.last() {
            Some(best) if best > reading => *best,
            _ => *reading,
        };
        peaks.push(peak);
    }
    peaks
}

pub fn records<T>(readings: &[T]) -> usize
where
    T: PartialOrd + Clone,
{
    let peaks = running_max(readings);
    let rises = peaks.windows(2).filter(|w| w[0] < w[1]).count();
    rises + usize::from(!peaks.is_empty())
}
