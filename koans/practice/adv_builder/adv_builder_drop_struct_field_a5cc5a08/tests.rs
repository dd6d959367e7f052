#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes() {
        let mut r = Recorder {
            current: Lap {
                splits: vec![30, 31, 29],
                pit_stop: true,
            },
            done: Vec::new(),
        };
        assert_eq!(r.finish_line(), 90);
        assert!(r.current.splits.is_empty());
        assert!(!r.current.pit_stop);
        assert_eq!(r.done.len(), 1);
        assert_eq!(r.done[0].splits, [30, 31, 29]);
        assert!(r.done[0].pit_stop);
    }

    #[test]
    fn again() {
        let mut r = Recorder {
            current: Lap {
                splits: vec![5],
                pit_stop: false,
            },
            done: Vec::new(),
        };
        assert_eq!(r.finish_line(), 5);
        assert_eq!(r.finish_line(), 0);
        assert_eq!(r.done.len(), 2);
    }
}
