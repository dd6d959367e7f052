#[cfg(test)]
mod tests {
    use super::*;

    fn dep(minute: u16, platform: u8) -> Departure {
        Departure { minute, platform }
    }

    #[test]
    fn the_next_one_departs() {
        let board = BTreeSet::from([dep(615, 4), dep(600, 2), dep(630, 1)]);
        assert_eq!(next(&board, 601), Some(&dep(615, 4)));
        assert_eq!(next(&board, 600), Some(&dep(600, 2)));
    }

    #[test]
    fn after_the_last() {
        let board = BTreeSet::from([dep(615, 4), dep(615, 3)]);
        assert_eq!(next(&board, 616), None);
        assert_eq!(next(&board, 0), Some(&dep(615, 3)));
    }
}
