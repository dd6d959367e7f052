pub enum Rate {
    Full,
    Reduced,
}

fn tax(cents: u64, rate: Rate) -> u64 {
    match rate {
        Rate::Full => cents / 5,
        Rate::Reduced => cents / 20,
    }
}

pub fn total_tax(invoices: &[u64], rate: Rate) -> u64 {
    let mut total = 0;
    for &cents in invoices {
        total += tax(cents, rate);
    }
    total
}
