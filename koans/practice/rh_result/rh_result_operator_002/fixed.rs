use std::num::ParseIntError;

pub struct Balance {
    left: Vec<String>,
    right: Vec<String>,
}

impl Balance {
    pub fn new(left: &[&str], right: &[&str]) -> Self {
        let own = |pan: &[&str]| pan.iter().map(|w| w.to_string()).collect();
        Balance {
            left: own(left),
            right: own(right),
        }
    }

    fn load(pan: &[String]) -> Result<i64, ParseIntError> {
        let mut grams = 0;
        for label in pan {
            grams += label.trim_end_matches('g').parse::<i64>()?;
        }
        Ok(grams)
    }

    /// Positive when the left pan goes down.
    pub fn tilt(&self) -> Result<i64, ParseIntError> {
        let tilt = Self::load(&self.left)? - Self::load(&self.right)?;
        Ok(tilt)
    }
}
