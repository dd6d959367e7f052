use std::collections::HashMap;

pub fn price(list: &HashMap<String, u32>, word: &str) -> Result<u32, String> {
    let cents = list.get(word).ok_or(word.to_string())?;
    *cents
}

pub fn surcharge(base: u32, extra: u32) -> u32 {
    base + 2 * extra
}

pub fn bill(list: &HashMap<String, u32>, base: &str, extra: &str) -> Result<u32, String> {
    Ok(surcharge(price(list, base)?, price(list, extra)?))
}
