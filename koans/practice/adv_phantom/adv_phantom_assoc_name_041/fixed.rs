use std::marker::PhantomData;

pub trait Tariff {
    type Price: Copy + Into<f64>;
    fn price(night: bool) -> Self::Price;
}

pub struct Flat;
pub struct Dual;

impl Tariff for Flat {
    type Price = u8;

    fn price(_night: bool) -> u8 {
        30
    }
}

impl Tariff for Dual {
    type Price = f32;

    fn price(night: bool) -> f32 {
        if night {
            19.5
        } else {
            34.0
        }
    }
}

pub struct Bill<T: Tariff> {
    pub lines: Vec<T::Price>,
    tariff: PhantomData<T>,
}

impl<T: Tariff> Bill<T> {
    pub fn hours(nights: &[bool]) -> Bill<T> {
        Bill {
            lines: nights.iter().map(|night| T::price(*night)).collect(),
            tariff: PhantomData,
        }
    }

    pub fn cents(&self) -> f64 {
        self.lines.iter().map(|line| (*line).into()).sum()
    }
}
