use std::collections::HashMap;

pub fn cents(label: &str, rates: &HashMap<char, u32>) -> Result<u32, String> {
    let symbol = label.chars().next().ok_or("empty label")?;
    let Some(rate) = rates.get(&symbol) else {
        return Err(format!("no rate for {symbol}"));
    };
    let amount = &label[symbol.len_utf8()..];
    if amount == "free" {
        return Ok(0);
    }
    if amount.is_empty() {
        return Ok(*rate);
    }
    let amount: u32 = amount.parse().map_err(|_| amount.to_string())?;
    Ok(amount * rate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_labels_into_cents() {
        let rates = HashMap::from([('$', 100), ('€', 110)]);
        assert_eq!(cents("$3", &rates), Ok(300));
        assert_eq!(cents("€", &rates), Ok(110));
        assert_eq!(cents("$free", &rates), Ok(0));
    }

    #[test]
    fn refuses_strange_labels() {
        let rates = HashMap::from([('$', 100)]);
        assert_eq!(cents("", &rates), Err("empty label".to_string()));
        assert_eq!(cents("£3", &rates), Err("no rate for £".to_string()));
        assert_eq!(cents("$ten", &rates), Err("ten".to_string()));
    }
}
