use std::sync::Arc;
use std::thread;

pub fn small_primes(limit: u32) -> Vec<u32> {
    let mut primes: Vec<u32> = vec![];
    for n in 2..=limit {
        if primes.iter().all(|p| n % p != 0) {
            primes.push(n);
        }
    }
    primes
}

pub fn count_primes(bound: u32, step: u32) -> usize {
    let root = (1..).take_while(|n| n * n < bound).last().unwrap_or(1);
    let primes = Arc::new(small_primes(root));
    let mut workers = vec![];
    let mut from = root + 1;
    while from < bound {
        let to = bound.min(from + step);
        workers.push(thread::spawn(move || {
            (from..to)
                .filter(|n| primes.iter().all(|p| n % p != 0))
                .count()
        }));
        from = to;
    }
    let rest: usize = workers.into_iter().map(|w| w.join().unwrap()).sum();
    primes.len() + rest
}
