use std::collections::HashMap;

#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Article(pub u32);

pub fn price_list(text: &str) -> HashMap<Article, u64> {
    text.lines()
        .filter_map(|line| {
            let (number, price) = line.split_once('=')?;
            Some((Article(number.parse().ok()?), price.parse().ok()?))
        })
        .collect()
}
