#[derive(Debug)]
pub struct Address(pub String);

#[derive(Clone, Debug)]
pub struct Cents(pub i64);

pub struct Invoice {
    pub to: Address,
    pub items: Vec<Cents>,
}

pub fn credit_note(invoice: &Invoice) -> Invoice {
    let mut items = invoice.items.clone();
    items.iter_mut().for_each(|item| item.0 = -item.0);
    let to = invoice.to.clone();
    Invoice { to, items }
}
