/// Milliseconds to wait, one after the other.
pub type Pauses = Box<dyn Iterator<Item = u64>>;

pub fn constant(pause: u64, times: usize) -> Pauses {
    Box::new(std::iter::repeat(pause).take(times))
}

/// Twice as long each time, up to a limit.
pub fn doubling(first: u64, limit: u64, times: usize) -> Pauses {
    let all = std::iter::successors(Some(first), |pause| Some((pause * 2).min(limit)));
    Box::new(all.take(times))
}

/// By name, as in a settings file.
pub fn by_name(name: &str, times: usize) -> Option<Pauses> {
    match name {
        "constant" => Some(constant(100, times)),
        "doubling" => Some(doubling(10, 1000, times)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits() {
        let pauses: Vec<u64> = doubling(3, 10, 4).collect();
        assert_eq!(pauses, [3, 6, 10, 10]);
        assert_eq!(by_name("constant", 2).map(Iterator::sum::<u64>), Some(200));
        assert!(by_name("none", 1).is_none());
    }
}
