use std::collections::HashMap;

pub fn square(cache: &mut HashMap<i32, i32>, n: i32) -> Result<i32, String> {
    if cache.contains_key(&n) {
        return cache
            .get(&n)
            .copied()
            .ok_or_else(|| format!("{n} vanished"));
    }
    let value = n
        .checked_mul(n)
        .ok_or_else(|| format!("{n} is too large"))?;
    cache.insert(n, value);
    Ok(value)
}
