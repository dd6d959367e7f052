#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn appends() {
        let mut r = vec![2.0, 3.0];
        assert_eq!(append_scaled(&mut r, 2.0), 4.0);
        assert_eq!(r, vec![2.0, 3.0, 6.0]);
        let mut q = vec![5.0];
        assert_eq!(append_scaled(&mut q, 3.0), 10.0);
        assert_eq!(q, vec![5.0, 15.0]);
    }

    #[test]
    fn means() {
        assert_eq!(mean(&[1.0, 3.0]), 2.0);
        assert_eq!(mean(&[7.5]), 7.5);
    }
}
