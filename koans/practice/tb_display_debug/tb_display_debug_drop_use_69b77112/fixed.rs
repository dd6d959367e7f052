use std::fmt;

pub struct Ratio {
    pub top: i64,
    pub bottom: i64,
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}/{}", self.top, self.bottom)
    }
}

pub fn halve(top: &i64, bottom: i64) -> Option<Ratio> {
    Some(Ratio {
        top: *top,
        bottom: bottom.checked_mul(2)?,
    })
}
