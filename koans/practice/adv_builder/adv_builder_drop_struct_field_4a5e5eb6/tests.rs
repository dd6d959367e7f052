#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        assert_eq!(Meter::from_raw(&[100, -1, 250]).metres(), 350);
        assert_eq!(Meter::from_raw(&[-1]).metres(), 0);
    }
}
