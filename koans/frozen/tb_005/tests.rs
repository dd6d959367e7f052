#[cfg(test)]
mod tests {
    use super::*;
    fn roaster() -> Roaster {
        Roaster {
            current: Batch {
                origins: Vec::new(),
                grams: 0,
                decaf: false,
            },
            finished: Vec::new(),
        }
    }
    #[test]
    fn pours_into_the_current_batch() {
        let mut r = roaster();
        r.pour("Sidamo", 300);
        assert!(!r.current.decaf);
        r.pour("Huila decaf", 150);
        r.pour("Kivu", 50);
        assert_eq!(r.current.origins, ["Sidamo", "Huila decaf", "Kivu"]);
        assert_eq!((r.current.grams, r.current.decaf), (500, true));
    }
    #[test]
    fn finish_keeps_the_batch_and_starts_afresh() {
        let mut r = roaster();
        r.pour("Huila decaf", 150);
        assert_eq!(r.finish(), 1);
        assert!(r.current.origins.is_empty());
        assert_eq!((r.current.grams, r.current.decaf), (0, false));
        r.pour("Kivu", 70);
        assert_eq!(r.finish(), 2);
        let done: Vec<_> = r
            .finished
            .iter()
            .map(|b| (b.origins.join("+"), b.grams, b.decaf))
            .collect();
        assert_eq!(
            done,
            [
                ("Huila decaf".to_string(), 150, true),
                ("Kivu".to_string(), 70, false)
            ]
        );
    }
    #[test]
    fn weightless_batches_are_dropped() {
        let mut r = roaster();
        r.pour("Sidamo", 0);
        assert_eq!(r.finish(), 0);
        assert!(r.current.origins.is_empty() && r.finished.is_empty());
        r.pour("Sidamo", 1);
        assert_eq!(r.finish(), 1);
    }
}
