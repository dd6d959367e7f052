#[derive(PartialEq)]
pub enum Currency {
    Euro,
    Dollar,
}

pub fn total(wallet: &[(Currency, i64)], wanted: Currency) -> Result<i64, String> {
    let mut sum: i64 = 0;
    for (currency, cents) in wallet {
        if *currency == wanted {
            sum = sum.checked_add(*cents).ok_or("too much money")?;
        }
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_currencies_are_skipped() {
        let wallet = [
            (Currency::Euro, 250),
            (Currency::Dollar, 999),
            (Currency::Euro, 50),
        ];
        assert_eq!(total(&wallet, Currency::Euro), Ok(300));
    }

    #[test]
    fn a_sum_can_be_too_large() {
        let wallet = [(Currency::Dollar, i64::MAX), (Currency::Dollar, 1)];
        let result = total(&wallet, Currency::Dollar);
        assert_eq!(result, Err("too much money".to_string()));
    }
}
