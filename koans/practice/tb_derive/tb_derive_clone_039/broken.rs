use std::marker::PhantomData;

pub struct Customer;

#[derive(Clone, Debug)]
pub struct Id<T> {
    number: u32,
    kind: PhantomData<T>,
}

impl<T> Id<T> {
    pub fn new(number: u32) -> Self {
        let kind = PhantomData;
        Id { number, kind }
    }

    pub fn number(&self) -> u32 {
        self.number
    }
}

pub fn twice(id: &Id<Customer>) -> [Id<Customer>; 2] {
    [(*id).clone(), (*id).clone()]
}
