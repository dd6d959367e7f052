#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
pub struct Time {
    pub minutes: u32,
    pub seconds: u32,
}

pub fn winner<'a>(a: (&'a str, Time), b: (&'a str, Time)) -> Option<&'a str> {
    if a.1 == b.1 {
        return None;
    }
    Some(if a.1 < b.1 { a.0 } else { b.0 })
}
