#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locates() {
        let c = |rank, suit| Card { rank, suit };
        let mut h = [c(9, 'S'), c(2, 'H'), c(12, 'D')];
        assert_eq!(sort_and_locate(&mut h), Some(1));
        assert_eq!(h, [c(2, 'H'), c(9, 'S'), c(12, 'D')]);
        assert_eq!(sort_and_locate(&mut h), Some(0));
    }

    #[test]
    fn none() {
        assert_eq!(sort_and_locate(&mut []), None);
    }
}
