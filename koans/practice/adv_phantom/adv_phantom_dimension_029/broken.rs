use std::marker::PhantomData;
use std::ops::Mul;

pub struct Force;
pub struct Distance;
pub struct Energy;

pub trait Times<Other> {
    type Product;
}

impl Times<Distance> for Force {
    type Product = Force;
}

pub struct Quantity<D> {
    amount: f64,
    dimension: PhantomData<D>,
}

pub fn quantity<D>(amount: f64) -> Quantity<D> {
    Quantity {
        amount,
        dimension: PhantomData,
    }
}

impl<A, B> Mul<Quantity<B>> for Quantity<A>
where
    A: Times<B>,
{
    type Output = Quantity<A::Product>;

    fn mul(self, other: Quantity<B>) -> Self::Output {
        quantity(self.amount * other.amount)
    }
}

pub fn joules<A, B>(left: Quantity<A>, right: Quantity<B>) -> f64
where
    A: Times<B, Product = Energy>,
{
    (left * right).amount
}

pub fn lift(newton: f64, metres: f64) -> f64 {
    joules(quantity::<Force>(newton), quantity::<Distance>(metres))
}
