#[derive(PartialEq)]
pub enum Currency {
    Dollar,
}

pub fn total(wallet: &[(Currency, i64)], wanted: Currency) -> Result<i64, String> {
    let mut sum: i64 = 0;
    for (currency, cents) in wallet {
        if *currency == wanted {
            sum = sum.checked_add(*cents).ok_or("too much money");
        }
    }
    Ok(sum)
}
