pub mod vitals {
    #[derive(Debug, Clone, Copy, PartialOrd)]
    pub struct Pulse(u16);

    impl Pulse {
        pub fn checked(bpm: u16) -> Option<Pulse> {
            (30..=230).contains(&bpm).then_some(Pulse(bpm))
        }
    }
}

use vitals::Pulse;

/// The highest plausible pulse; glitches of the sensor are left out.
pub fn peak(readings: &[u16]) -> Option<Pulse> {
    let mut best = None;
    for &bpm in readings {
        let Some(pulse) = Pulse::checked(bpm) else {
            continue;
        };
        if best.is_none_or(|seen| pulse > seen) {
            best = Some(pulse);
        }
    }
    best
}
