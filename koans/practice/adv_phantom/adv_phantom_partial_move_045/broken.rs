use std::marker::PhantomData;

pub struct Coffee;
pub struct Cake;

pub struct Voucher<Item> {
    cents: u32,
    item: PhantomData<Item>,
}

pub trait Redeem {
    const MENU: &'static str;
}

impl Redeem for Coffee {
    const MENU: &'static str = "coffee";
}

impl Redeem for Cake {
    const MENU: &'static str = "cake";
}

pub fn gift<Item: Redeem>(cents: u32) -> Voucher<Item> {
    Voucher {
        cents,
        item: PhantomData,
    }
}

pub fn redeem<Item: Redeem>(voucher: Voucher<Item>, price: u32) -> (String, Option<Voucher<Item>>) {
    let line = format!("{} for {}", Item::MENU, price.min(voucher.cents));
    let rest = voucher.cents.checked_sub(price).filter(|cents| *cents > 0);
    (line, rest.map(gift))
}

pub fn afternoon(coffee: Voucher<Coffee>, cake: Voucher<Cake>) -> Vec<String> {
    let (first, rest) = redeem(coffee, 250);
    let mut bill = vec![first, redeem(cake, 400).0];
    bill.extend(rest.map(|_| redeem(coffee, 250).0));
    bill
}
