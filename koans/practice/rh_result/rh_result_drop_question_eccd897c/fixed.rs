use std::future::Future;
use std::num::ParseIntError;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

async fn amount(line: &str) -> Result<i64, ParseIntError> {
    let (_, cents) = line.rsplit_once(' ').unwrap_or(("", line));
    cents.parse()
}

pub fn total(bill: &str) -> Option<i64> {
    let sum = async {
        let mut sum = 0;
        for line in bill.lines() {
            sum += amount(line).await?;
        }
        Ok::<i64, ParseIntError>(sum)
    };
    let mut sum: Pin<Box<_>> = Box::pin(sum);
    match sum.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(sum) => sum.ok(),
        Poll::Pending => None,
    }
}
