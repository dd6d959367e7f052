#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delivers() {
        let p = |code, tries| Parcel { code, tries };
        let mut q = VecDeque::from([p(1, 0), p(2, 3), p(3, 0)]);
        assert_eq!(deliver(&mut q, &[3, 1]), [1, 3]);
        assert_eq!(q, [p(2, 4)]);
    }

    #[test]
    fn retries() {
        let mut q = VecDeque::from([Parcel { code: 2, tries: 4 }]);
        let p = |code, tries| Parcel { code, tries };
        assert_eq!(deliver(&mut q, &[]), []);
        assert_eq!(q, [p(2, 5)]);
        assert_eq!(deliver(&mut q, &[2]), [2]);
        assert!(q.is_empty());
    }
}
