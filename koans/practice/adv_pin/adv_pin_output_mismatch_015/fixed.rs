use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

type Check = Pin<Box<dyn Future<Output = Result<(), String>>>>;

async fn balance_covers(balance: i64, amount: i64) -> Result<(), String> {
    if balance >= amount {
        Ok(())
    } else {
        Err(format!("{} short", amount - balance))
    }
}

async fn below_limit(amount: i64) -> Result<(), String> {
    if amount <= 10_000 {
        Ok(())
    } else {
        Err("over the limit".to_string())
    }
}

pub fn checks(balance: i64, amount: i64) -> Vec<Check> {
    vec![
        Box::pin(balance_covers(balance, amount)),
        Box::pin(below_limit(amount)),
    ]
}

pub fn refusals(balance: i64, amount: i64) -> Vec<String> {
    let mut cx = Context::from_waker(Waker::noop());
    checks(balance, amount)
        .iter_mut()
        .filter_map(|check| match check.as_mut().poll(&mut cx) {
            Poll::Ready(Err(reason)) => Some(reason),
            _ => None,
        })
        .collect()
}
