use std::ops::{Add, Mul};

pub struct Leg<S, T> {
    pub speed: S,
    pub hours: T,
}

pub fn distance<S, T>(legs: Vec<Leg<S, T>>) -> Option<S::Output>
where
    S: Mul<T>,
{
    let mut total = None;
    for leg in legs {
        let part = leg.speed * leg.hours;
        total = Some(match total {
            Some(sum) => sum + part,
            None => part,
        });
    }
    total
}
