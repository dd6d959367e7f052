//! The life of an online order, in types.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;

mod sealed {
    pub trait Sealed {}
}

/// States an order can be in.
pub trait Stage: sealed::Sealed {
    const LABEL: &'static str;
}

macro_rules! stages {
    ($($name:ident: $label:literal),+) => {
        $(
            #[derive(Debug)]
            pub struct $name;
            impl sealed::Sealed for $name {}
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

#[derive(Debug, PartialEq)]
pub enum PayError<E> {
    EmptyCart,
    Declined(E),
}

impl<E> From<E> for PayError<E> {
    fn from(error: E) -> Self {
        PayError::Declined(error)
    }
}

/// A way to pay.
pub trait Till {
    type Error: Debug;

    fn charge(&mut self, cents: u32) -> Result<(), Self::Error>;
}

pub struct GiftCard {
    pub cents: u32,
}

#[derive(Debug, PartialEq)]
pub struct Short(pub u32);

impl Till for GiftCard {
    type Error = Short;

    fn charge(&mut self, cents: u32) -> Result<(), Short> {
        let rest = self.cents.checked_sub(cents);
        self.cents = rest.ok_or_else(|| Short(cents - self.cents))?;
        Ok(())
    }
}

impl<T: Till + ?Sized> Till for &mut T {
    type Error = T::Error;

    fn charge(&mut self, cents: u32) -> Result<(), T::Error> {
        (**self).charge(cents)
    }
}

impl<S: Stage> Order<S> {
    fn advance<N: Stage>(self) -> Order<N> {
        Order {
            number: self.number,
            items: self.items,
            stage: PhantomData,
        }
    }

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
        *self.items.entry(sku.into()).or_default() += count;
        self
    }

    pub fn pay<T, F>(self, mut till: T, price: F) -> Result<Order<Paid>, PayError<T::Error>>
    where
        T: Till,
        F: Fn(&str) -> u32,
    {
        if self.items.is_empty() {
            return Err(PayError::EmptyCart);
        }
        let total = self.items.iter().map(|(sku, count)| price(sku) * count);
        till.charge(total.sum())?;
        Ok(self.advance())
    }
}

impl Order<Paid> {
    /// Splits the order into parcels of at most `size` items.
    pub fn send(self, size: usize) -> (Order<Sent>, Vec<Vec<String>>) {
        let each = |(sku, count): (&String, &u32)| vec![sku.clone(); *count as usize];
        let flat: Vec<String> = self.items.iter().flat_map(each).collect();
        let parcels = flat.chunks(size).map(<[String]>::to_vec).collect();
        (self.advance(), parcels)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn price(sku: &str) -> u32 {
        match sku {
            "pen" => 150,
            _ => 1000,
        }
    }

    #[test]
    fn happy_path() {
        let mut card = GiftCard { cents: 2000 };
        let cart = Order::open(7).add("pen", 1).add("book", 1).add("pen", 2);
        assert_eq!(cart.status(), "#7 is in the cart");
        let paid = cart.pay(&mut card, price).ok().unwrap();
        assert_eq!((paid.status().as_str(), card.cents), ("#7 is paid", 550));
        let (sent, parcels) = paid.send(3);
        assert_eq!(sent.status(), "#7 is on its way");
        assert_eq!(parcels, [vec!["book", "pen", "pen"], vec!["pen"]]);
    }

    #[test]
    fn empty_carts_cannot_be_paid() {
        let card = GiftCard { cents: 5 };
        let error = Order::open(1).pay(card, price).err();
        assert_eq!(error, Some(PayError::EmptyCart));
    }

    #[test]
    fn declined() {
        let mut card = GiftCard { cents: 100 };
        let order = Order::open(2).add("pen", 1);
        let error = order.pay(&mut card, price).err().unwrap();
        assert_eq!(error, PayError::Declined(Short(50)));
        assert_eq!(card.cents, 100);
    }

    #[test]
    fn tills_as_objects() {
        let mut card = GiftCard { cents: 300 };
        let till: &mut dyn Till<Error = Short> = &mut card;
        let paid = Order::open(3).add(String::from("pen"), 2).pay(till, price);
        assert!(paid.is_ok());
        assert_eq!(card.charge(1), Err(Short(1)));
        assert_eq!(format!("{:?}", (Cart, Paid, Sent)), "(Cart, Paid, Sent)");
    }
}
