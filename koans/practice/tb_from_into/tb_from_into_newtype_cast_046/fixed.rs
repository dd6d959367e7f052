use std::ops::Sub;

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Metres(i32);

impl From<i32> for Metres {
    fn from(value: i32) -> Self {
        Metres(value)
    }
}

impl From<Metres> for i32 {
    fn from(metres: Metres) -> i32 {
        metres.0
    }
}

impl Sub for Metres {
    type Output = Metres;

    fn sub(self, other: Metres) -> Metres {
        Metres(self.0 - other.0)
    }
}

pub fn climb(profile: &[Metres]) -> i32 {
    let mut total = 0;
    for pair in profile.windows(2) {
        if pair[1] > pair[0] {
            total += i32::from(pair[1] - pair[0]);
        }
    }
    total
}

pub fn profile(heights: &[i32]) -> Vec<Metres> {
    heights.iter().map(|&height| height.into()).collect()
}
