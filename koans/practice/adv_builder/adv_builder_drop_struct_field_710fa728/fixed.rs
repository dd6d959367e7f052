use std::cmp::Ordering;

#[derive(Clone, Debug)]
pub struct Peak {
    pub sensor: String,
    pub celsius: f64,
}

pub fn raise_peak(peak: &Peak, values: &[f64]) -> Option<Peak> {
    let latest = values.last()?;
    let mut next = peak.clone();
    if latest.total_cmp(&peak.celsius) == Ordering::Greater {
        next.celsius = *latest;
    }
    Some(next)
}
