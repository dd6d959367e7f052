use std::rc::Rc;

pub struct Bill {
    pub payer: Rc<String>,
    pub pence: u64,
}

pub fn merge(bills: &[Bill], fees: &[u64]) -> Option<Bill> {
    let payer = Rc::clone(&bills.first().payer);
    let mut pence = *fees.get(bills.len())?;
    for bill in bills {
        pence += bill.pence;
    }
    Some(Bill { payer, pence })
}
