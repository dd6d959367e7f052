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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_half() {
        let half = halve(&3, 4).unwrap();
        assert_eq!((half.top, half.bottom), (3, 8));
        assert_eq!(half.to_string(), "3/8");
    }

    #[test]
    fn too_big() {
        assert!(halve(&1, i64::MAX).is_none());
    }
}
