use std::fmt::Debug;
use std::iter::{self};

#[derive(Debug)]
pub struct Share {
    pub percent: u32,
    pub cap: Option<u32>,
}

/// What is left after each year, growing by the given percentage.
pub fn savings(start: u32, percent: u32) -> impl Iterator<Item = u32> {
    iter::successors(Some(start), move |sum| sum.checked_add(sum / 100 * percent))
}
