#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn wraps() {
        let mut r: Ring<u8, 3> = Ring::default();
        for v in 1..=4 {
            r.put(v);
        }
        assert_eq!((r[0], r[1], r[2]), (4, 3, 2));
    }
}
