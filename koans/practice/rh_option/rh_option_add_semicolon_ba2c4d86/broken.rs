/// The largest of some amounts; `None` without any.
pub fn largest<T, I>(amounts: I) -> Option<T>
where
    T: PartialOrd,
    I: IntoIterator<Item = T>,
{
    let bigger = |a, b| if b > a { b } else { a };
    amounts.into_iter().reduce(bigger);
}
