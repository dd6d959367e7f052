pub fn correlate(pulse: &[u8], template: &[u8]) -> u32 {
    let mut lanes = [0u32; 4];
    for (p, t) in pulse.chunks(4).zip(template.chunks(4)) {
        for (lane, (p, t)) in lanes.iter_mut().zip(p.iter().zip(t)) {
            *lane += *p as u32 * *t as u32;
        }
    }
    lanes.iter().sum()
}

pub fn best_offset(pulse: &[u8], template: &[u8]) -> usize {
    let last = pulse.len().saturating_sub(template.len());
    (0..=last)
        .max_by_key(|offset| correlate(&pulse[*offset..], template))
        .unwrap_or(0)
}
