use anyhow::{Context, Error};
use std::num::{ParseFloatError, ParseIntError};

pub fn exit_code(error: &Error) -> i32 {
    if error.downcast_ref::<ParseIntError>().is_some() {
        64
    } else if error.is::<ParseFloatError>() {
        65
    } else {
        1
    }
}

pub fn job(line: &str) -> Result<f64, Error> {
    let (count, price) = line
        .split_once('x')
        .context("not of the form COUNTxPRICE")?;
    let count: u32 = count.parse()?;
    let price: f64 = price.parse()?;
    f64::from(count) * price
}
