use std::marker::PhantomData;
use std::ops::{Add, Div};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Koruna;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sum<C>(u64, PhantomData<C>);

impl<C> Sum<C> {
    pub fn new(minor: u64) -> Sum<C> {
        Sum(minor, PhantomData)
    }
}

impl<C> Add for Sum<C> {
    type Output = Sum<C>;

    fn add(self, other: Sum<C>) -> Sum<C> {
        Sum::new(self.0 + other.0)
    }
}

impl<C> Div<u64> for Sum<C> {
    type Output = Sum<C>;

    fn div(self, people: u64) -> Sum<C> {
        Sum::new(self.0 / people)
    }
}

pub fn leftover(dishes: &[Sum<Koruna>], people: u64) -> Sum<Koruna> {
    let mut total = Sum::new(0);
    for dish in dishes {
        total = total + *dish;
    }
    total % people
}
