use std::marker::PhantomData;

pub trait Unit {
    const SQUARE_METRES: f64;
    const SIGN: &'static str;
}

pub struct Are;
pub struct Acre;

impl Unit for Are {
    const SQUARE_METRES: f64 = 100.0;
    const SIGN: &'static str = "a";
}

impl Unit for Acre {
    const SQUARE_METRES: f64 = 4046.86;
    const SIGN: &'static str = "ac";
}

pub struct Area<U>(f64, PhantomData<U>);

impl<U: Unit> Area<U> {
    pub fn new(amount: f64) -> Self {
        Area(amount, PhantomData)
    }

    pub fn to<V: Unit>(&self) -> Area<V> {
        Area::new(self.0 * U::SQUARE_METRES / V::SQUARE_METRES)
    }

    pub fn text(&self) -> String {
        format!("{:.1} {}", self.0, U::SIGN)
    }
}

pub fn metric(acres: f64) -> String {
    let plot = Area::<Acre>::new(acres);
    plot.to().text()
}
