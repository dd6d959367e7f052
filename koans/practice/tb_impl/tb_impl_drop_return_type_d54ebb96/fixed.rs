/// A rate that is never zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    per_second: u32,
}

impl TryFrom<u32> for Rate {
    type Error = &'static str;

    fn try_from(per_second: u32) -> Result<Self, Self::Error> {
        match per_second {
            0 => Err("a rate of zero"),
            per_second => Ok(Rate { per_second }),
        }
    }
}
