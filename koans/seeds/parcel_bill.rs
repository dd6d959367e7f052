use std::collections::HashMap;

pub fn price(list: &HashMap<String, u32>, word: &str) -> Result<u32, String> {
    let cents = list.get(word).ok_or(word.to_string())?;
    Ok(*cents)
}

pub fn surcharge(base: u32, extra: u32) -> u32 {
    base + 2 * extra
}

pub fn bill(list: &HashMap<String, u32>, base: &str, extra: &str) -> Result<u32, String> {
    Ok(surcharge(price(list, base)?, price(list, extra)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up() {
        let list = HashMap::from([("box".to_string(), 500), ("fast".to_string(), 120)]);
        assert_eq!(bill(&list, "box", "fast"), Ok(740));
        assert_eq!(bill(&list, "box", "slow"), Err("slow".to_string()));
    }

    #[test]
    fn unknown_base() {
        let list = HashMap::new();
        assert_eq!(bill(&list, "tube", "fast"), Err("tube".to_string()));
    }
}
