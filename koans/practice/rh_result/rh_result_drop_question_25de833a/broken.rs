use std::collections::HashMap;

pub fn cents(label: &str, rates: &HashMap<char, u32>) -> Result<u32, String> {
    let symbol = label.chars().next().ok_or("empty label");
    let Some(rate) = rates.get(&symbol) else {
        return Err(format!("no rate for {symbol}"));
    };
    let amount = &label[symbol.len_utf8()..];

    let amount: u32 = amount.parse().map_err(|_| amount.to_string())?;
    Ok(amount * rate)
}
