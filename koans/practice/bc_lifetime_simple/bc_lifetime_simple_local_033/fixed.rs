pub fn primes_below(limit: usize) -> Vec<usize> {
    let mut composite = vec![false; limit];
    let mut primes = Vec::new();
    for n in 2..limit {
        if composite[n] {
            continue;
        }
        primes.push(n);
        for multiple in (n * n..limit).step_by(n) {
            composite[multiple] = true;
        }
    }
    primes
}
