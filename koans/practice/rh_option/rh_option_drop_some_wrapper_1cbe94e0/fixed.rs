use std::iter::Sum;
use std::ops::Mul;

pub fn dot<T>(left: &[T], right: &[T]) -> Option<T>
where
    T: Sum,
    for<'a> &'a T: Mul<&'a T, Output = T>,
{
    if left.len() != right.len() {
        return None;
    }
    Some(left.iter().zip(right).map(|(l, r)| l * r).sum())
}

pub fn norm_squared<T>(vector: &[T]) -> T
where
    T: Sum,
    for<'a> &'a T: Mul<&'a T, Output = T>,
{
    vector.iter().map(|x| x * x).sum()
}
