pub fn is_prime(n: u64) -> bool {
    n >= 2
        && (2..)
            .take_while(|d| d * d <= n)
            .all(|d| !n.is_multiple_of(d))
}

/// Corners of the rings of Ulam's spiral, from the centre outwards.
pub fn corners(rings: u64) -> impl Iterator<Item = u64> {
    (1..=rings).flat_map(|ring| {
        let side = 2 * ring + 1;
        (0..4).map(move |corner| side * side - corner * (side - 1))
    })
}

pub fn prime_digits(rings: u64) -> Vec<String> {
    corners(rings)
        .filter(|&n| is_prime(n))
        .map(|n| n.to_string())
        .collect()
}
