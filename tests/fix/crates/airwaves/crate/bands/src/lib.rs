//! Bands of the radio spectrum.

use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Band {
    Medium,
    Short,
    Ultra,
    Digital,
}

impl Band {
    pub const ALL: [Band; 4] = [Band::Medium, Band::Short, Band::Ultra, Band::Digital];

    /// Lowest and highest frequency in kHz.
    pub const fn limits(self) -> (u32, u32) {
        match self {
            Band::Medium => (526, 1_606),
            Band::Short => (2_300, 26_100),
            Band::Ultra => (87_500, 108_000),
            Band::Digital => (174_928, 239_200),
        }
    }

    pub fn of(khz: u32) -> Option<Band> {
        Band::ALL.into_iter().find(|band| {
            let (low, high) = band.limits();
            (low..=high).contains(&khz)
        })
    }
}

impl fmt::Display for Band {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Band::Medium => "MW",
            Band::Short => "SW",
            Band::Ultra => "FM",
            Band::Digital => "DAB",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frequency_lies_in_one_band() {
        assert_eq!(Band::of(999), Some(Band::Medium));
        assert_eq!(Band::of(101_300), Some(Band::Ultra));
        assert_eq!(Band::of(178_352), Some(Band::Digital));
        assert_eq!(Band::of(50_000), None);
    }

    #[test]
    fn bands_do_not_overlap() {
        for pair in Band::ALL.windows(2) {
            assert!(pair[0].limits().1 < pair[1].limits().0, "{pair:?}");
        }
    }

    #[test]
    fn each_has_a_short_name() {
        let names: Vec<String> = Band::ALL.iter().map(Band::to_string).collect();
        assert_eq!(names, ["MW", "SW", "FM", "DAB"]);
    }
}
