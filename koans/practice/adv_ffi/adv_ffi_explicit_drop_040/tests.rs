#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn unlocks() {
        let mut booth = Booth {
            locked: 0,
            last: 98,
        };
        assert_eq!(serve(&mut booth, 3), (vec![99, 100, 101], 0));
    }
    #[test]
    fn locks() {
        let mut booth = Booth { locked: 0, last: 0 };
        let guard = Guard::lock(&mut booth);
        assert_eq!(unsafe { guard.booth.as_ref() }.locked, 1);
    }
}
