#[derive(Debug, Clone, Copy)]
#[repr(C, packed)]
pub struct TrackPoint {
    pub kind: u8,
    pub metres: f32,
    pub pulse: u16,
}

pub fn climb(points: &[TrackPoint]) -> f32 {
    points
        .windows(2)
        .map(|pair| ({ pair[1].metres } - { pair[0].metres }).max(0.0))
        .sum()
}

pub fn peak(points: &[TrackPoint]) -> Option<u16> {
    let mut peak = None;
    for point in points {
        let pulse = point.pulse;
        peak = peak.max(Some(&pulse).copied());
    }
    peak
}

pub fn bytes(points: &[TrackPoint]) -> usize {
    std::mem::size_of_val(points)
}
