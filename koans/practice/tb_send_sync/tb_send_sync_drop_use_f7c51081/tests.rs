#[cfg(test)]
mod tests {
    use super::*;

    const A: Site = Site('a');
    const B: Site = Site('b');

    fn clock(sites: &[Site]) -> Clock {
        let mut clock = Clock::default();
        sites.iter().for_each(|&site| _ = clock.tick(site));
        clock
    }

    #[test]
    fn clocks_are_partly_ordered() {
        assert!(clock(&[A]) < clock(&[A, B]));
        assert!(clock(&[A, A]) > clock(&[A]));
        assert_eq!(clock(&[A]).partial_cmp(&clock(&[B])), None);
        assert_eq!(clock(&[A]).partial_cmp(&clock(&[A])), Some(Ordering::Equal));
    }
}
