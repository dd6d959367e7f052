use std::marker::PhantomData;

#[derive(Debug, PartialEq, Eq)]
pub struct Money<Currency, const DECIMALS: u32> {
    minor: i64,
    currency: PhantomData<Currency>,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Dinar;

pub fn money<C, const D: u32>(major: i64, minor: i64) -> Money<C, D> {
    Money {
        minor: major * 10_i64.pow(D) + minor,
        currency: PhantomData,
    }
}

pub fn rescale<C, const FROM: u32, const TO: u32>(amount: Money<C, FROM>) -> Money<C, TO> {
    let minor = if TO >= FROM {
        amount.minor * 10_i64.pow(TO - FROM)
    } else {
        amount.minor / 10_i64.pow(FROM - TO)
    };
    Money {
        minor,
        currency: PhantomData,
    }
}

pub fn total(bill: Money<Dinar, 3>, tip: Money<Dinar, 2>) -> Money<Dinar, 3> {
    let tip: Money<Dinar, 3> = tip;
    Money {
        minor: bill.minor + tip.minor,
        ..bill
    }
}
