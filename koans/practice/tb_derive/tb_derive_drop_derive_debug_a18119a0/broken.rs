use anyhow::Context;
use thiserror::Error;

#[derive(Error)]
pub enum ShopError {
    #[error("{0} copies is below the minimum")]
    TooFew(u32),
    #[error(transparent)]
    Driver(#[from] anyhow::Error),
}

fn pages(order: &str) -> anyhow::Result<u32> {
    let (_, range) = order.split_once(' ').context("no page range")?;
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    let (first, last): (u32, u32) = (first.parse()?, last.parse().context("bad last page")?);
    Ok(last + 1 - first)
}

pub fn price(order: &str, copies: u32) -> Result<u32, ShopError> {
    if copies < 10 {
        return Err(ShopError::TooFew(copies));
    }
    Ok(pages(order)? * copies * 5)
}
