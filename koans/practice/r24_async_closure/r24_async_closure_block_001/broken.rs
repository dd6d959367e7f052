use std::cell::Cell;
use std::future::ready;

#[derive(Debug, Clone, PartialEq)]
pub enum Fetch {
    Timeout,
    Gone,
}

pub async fn retry<T>(
    tries: u32,
    operation: impl AsyncFn(u32) -> Result<T, Fetch>,
) -> Result<T, Fetch> {
    let mut last = Fetch::Gone;
    for attempt in 0..tries {
        match operation(attempt).await {
            Err(Fetch::Timeout) => last = Fetch::Timeout,
            done => return done,
        }
    }
    Err(last)
}

pub async fn download(mirror: &Cell<u32>) -> Result<String, Fetch> {
    retry(3, |attempt| async move {
        let left = ready(mirror.get()).await;
        if left == 0 {
            return Ok(format!("done at {attempt}"));
        }
        mirror.set(left - 1);
        Err(Fetch::Timeout)
    })
    .await
}
