#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ranks() {
        let b = Leaderboard::default();
        assert_eq!(b.submit("ana", 10), 1);
        let old = b.snapshot();
        assert_eq!(b.submit("bo", 20), 1);
        assert_eq!(b.submit("cy", 10), 3);
        assert_eq!(b.submit("di", 5), 4);
        assert_eq!((old.len(), b.snapshot().len()), (1, 3));
        assert_eq!(b.snapshot()[1].0, "ana");
    }
}
