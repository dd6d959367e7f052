use std::ops::Sub;

#[derive(Debug, PartialEq)]
pub struct Climb<T> {
    pub at: usize,
    pub rise: T,
}

pub fn steepest<T>(profile: &[T]) -> Option<Climb<T>>
where
    T: Copy + PartialOrd + Sub<Output = T>,
{
    let mut best: Option<Climb<T>> = None;
    for at in 1..profile.len() {
        if profile[at] <= profile[at - 1] {
            continue;
        }
        let rise = profile[at] - profile[at - 1];
        match &best {
            Some(climb) if climb.rise >= rise => {}
            _ => best = Some(Climb { at, rise }),
        }
    }
    best
}
