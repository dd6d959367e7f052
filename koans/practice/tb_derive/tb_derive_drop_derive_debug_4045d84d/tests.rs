#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports() {
        let mut s = String::new();
        report(&LotFull(4), &mut s).unwrap();
        assert_eq!(s, "error: lot 4 is full");
        let mut t = String::new();
        report(&LotFull(12), &mut t).unwrap();
        assert_eq!(t, "error: lot 12 is full");
    }
}
