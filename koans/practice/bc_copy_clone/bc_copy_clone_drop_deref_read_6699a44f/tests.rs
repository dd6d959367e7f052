#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn borrows_gain() {
        let gain = vec![2u8];
        let p = Pipeline::start()
            .then(|v| v.saturating_mul(gain[0]))
            .then(|v| 255 - v);
        let mut px = [10, 200];
        p.apply(&mut px);
        assert_eq!(px, [235, 0]);
    }
    #[test]
    fn identity() {
        let mut px = [3];
        Pipeline::start().apply(&mut px);
        assert_eq!(px, [3]);
    }
}
