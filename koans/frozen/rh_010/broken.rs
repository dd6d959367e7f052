use std::num::ParseIntError;

#[derive(Debug)]
pub struct Filter {
    pub guests: u32,
    pub max_price: Option<u32>,
}

fn field<'a>(query: &'a str, key: &str) -> Option<&'a str> {
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| *name == key)
        .map(|(_, value)| value)
}

pub fn number(query: &str, key: &str) -> Result<Option<u32>, ParseIntError> {
    field(query, key).map(|value| value.parse::<u32>())
}

pub fn parse_filter(query: &str) -> Result<Filter, ParseIntError> {
    let guests = number(query, "guests")?.unwrap_or(1);
    let max_price = number(query, "max")?;
    Ok(Filter { guests, max_price })
}
