use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;

pub trait Sealed {}

/// States an order can be in.
pub trait Stage: Sealed {
    const LABEL: &'static str;
}

macro_rules! stages {
    ($($name:ident: $label:literal),+) => {
        $(
            #[derive(Debug)]
            pub struct $name;
            impl Sealed for $name {}
            impl Stage for $name {
                const LABEL: &'static str = $label;
            }
        )+
    };
}

stages!(Cart: "in the cart", Paid: "paid", Sent: "on its way");

pub struct Order<S: Stage> {
    number: u32,
    items: BTreeMap<String, u32>,
    stage: PhantomData<S>,
}

impl<S: Stage> Order<S> {
    pub fn status(&self) -> String {
        format!("#{} is {}", self.number, S::LABEL)
    }
}

impl Order<Cart> {
    pub fn open(number: u32) -> Self {
        Order {
            number,
            items: BTreeMap::new(),
            stage: PhantomData,
        }
    }

    pub fn add(mut self, sku: impl Into<String>, count: u32) -> Self {
        *self.items.entry(sku).or_default() += count;
        self
    }
}
