use std::fmt::Debug;

pub trait Filter<T> {
    fn keeps(&self, item: &T) -> bool;
}

pub struct Not<T>(Box<dyn Filter<T>>);

impl<T> Filter<T> for Not<T> {
    fn keeps(&self, item: &T) -> bool {
        !self.0.keeps(item)
    }
}

pub struct Exactly<T>(pub T);

impl<T: PartialEq> Filter<T> for Exactly<T> {
    fn keeps(&self, item: &T) -> bool {
        self.0 == *item
    }
}

pub fn except<T>(value: T) -> Not<T>
where
    T: PartialEq + Debug + 'static,
{
    Not(Box::new(Exactly(value)))
}

pub fn kept<T>(filter: &dyn Filter<T>, items: Vec<T>) -> Vec<T> {
    items.into_iter().filter(|i| filter.keeps(i)).collect()
}
