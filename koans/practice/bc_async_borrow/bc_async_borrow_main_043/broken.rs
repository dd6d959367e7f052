use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn step(n: u32) -> u32 {
    let mut digits = [n / 1000, n / 100 % 10, n / 10 % 10, n % 10];
    digits.sort_unstable();
    let low = digits.iter().fold(0, |acc, d| acc * 10 + d);
    let high = digits.iter().rev().fold(0, |acc, d| acc * 10 + d);
    high - low
}

async fn routine(start: u32) -> Vec<u32> {
    let mut seen = vec![start];
    loop {
        let next = std::future::ready(step(seen[seen.len() - 1])).await;
        if seen.contains(&next) {
            return seen;
        }
        seen.push(next);
    }
}

fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut cx) {
            return output;
        }
    }
}

async fn main() {
    for start in [3524, 2111] {
        println!("{:?}", run(routine(start)));
    }
}
