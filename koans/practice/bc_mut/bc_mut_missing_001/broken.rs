pub fn primes_below(bound: u32) -> Vec<u32> {
    let primes: Vec<u32> = Vec::new();
    for n in 2..bound {
        if primes.iter().all(|p| n % p != 0) {
            primes.push(n);
        }
    }
    primes
}
