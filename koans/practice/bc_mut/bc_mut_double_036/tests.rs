#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_split() {
        let mut p = Pool { bytes: [5, 6, 7] };
        let (a, b) = p.regions(1);
        assert_eq!((&*a, &*b), (&[5u8][..], &[6u8, 7][..]));
        let (c, d) = p.regions(9);
        assert_eq!((c.len(), d.len()), (3, 0));
    }

    #[test]
    fn paints() {
        let mut p = Pool::<4> { bytes: [0; 4] };
        p.paint(3);
        assert_eq!(p.bytes, [1, 1, 1, 2]);
        p.paint(0);
        assert_eq!(p.bytes, [2; 4]);
    }
}
