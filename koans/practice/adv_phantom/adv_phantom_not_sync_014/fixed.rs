use std::cell::Cell;
use std::marker::PhantomData;
use std::thread;

pub struct Scratch(pub Cell<u32>);

pub struct Settings<S> {
    limit: u32,
    scratch: PhantomData<fn(S) -> S>,
}

impl<S> Settings<S> {
    pub fn up_to(limit: u32) -> Self {
        Settings {
            limit,
            scratch: PhantomData,
        }
    }

    fn count(&self, rest: u32) -> usize {
        let is_prime = |n: u32| n > 1 && (2..n).take_while(|d| d * d <= n).all(|d| n % d != 0);
        (0..self.limit)
            .filter(|n| n % 2 == rest && is_prime(*n))
            .count()
    }
}

pub fn primes(settings: &Settings<Scratch>) -> (usize, usize) {
    thread::scope(|scope| {
        let even = scope.spawn(|| settings.count(0));
        let odd = scope.spawn(|| settings.count(1));
        (even.join().unwrap(), odd.join().unwrap())
    })
}
