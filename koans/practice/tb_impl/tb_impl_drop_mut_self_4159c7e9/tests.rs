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
    fn merging() {
        let all = merge_all([clock(&[A, A]), clock(&[B]), clock(&[A])]).unwrap();
        assert_eq!(all, clock(&[A, A, B]));

        assert!(merge_all::<Clock>([]).is_none());
    }
}
