use std::collections::HashMap;
use std::num::ParseIntError;

pub fn book(stock: &mut HashMap<String, u32>, orders: &str) -> Result<(), ParseIntError> {
    orders.lines().try_for_each(|line| {
        let (item, count) = line.split_once(' ').unwrap_or((line, "1"));
        *stock.entry(item.to_string()).or_insert(0) += count.parse::<u32>()?;
        ()
    })
}
