use crate::line::Sounding;

/// The bottom of the lake along a line, by distance.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profile {
    soundings: Vec<Sounding>,
}

impl Profile {
    pub fn new(mut soundings: Vec<Sounding>) -> Self {
        soundings.sort_by_key(|sounding| sounding.at);
        Profile { soundings }
    }

    pub fn deepest(&self) -> Option<&Sounding> {
        self.soundings
            .iter()
            .max_by(|a, b| a.depth.total_cmp(&b.depth))
    }

    /// Between two soundings the bottom is taken as straight; None outside of them.
    pub fn depth_at(&self, at: u32) -> Option<f64> {
        self.soundings.windows(2).find_map(|pair| {
            let (from, to) = (pair[0], pair[1]);
            if !(from.at..=to.at).contains(&at) || from.at == to.at {
                return None;
            }
            let share = f64::from(at - from.at) / f64::from(to.at - from.at);
            Some(from.depth + share * (to.depth - from.depth))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile() -> Profile {
        let pairs = [(20, 8.0), (0, 0.0), (10, 2.0)];
        Profile::new(pairs.map(|(at, depth)| Sounding { at, depth }).to_vec())
    }

    #[test]
    fn the_bottom_is_straight_between_soundings() {
        let profile = profile();
        assert_eq!(profile.depth_at(15), Some(5.0));
        assert_eq!(profile.depth_at(21), None);
        assert_eq!(profile, profile.clone());
    }

    #[test]
    fn the_deepest_sounding_is_lent() {
        let profile = profile();
        let deepest: &Sounding = profile.deepest().unwrap();
        assert_eq!(deepest.at, 20);
        assert_eq!(Profile::default().deepest(), None);
    }
}
