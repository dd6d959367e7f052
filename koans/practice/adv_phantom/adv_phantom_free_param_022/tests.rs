#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dials() {
        assert_eq!(dial(&[0.0, 100.0]), [32.0, 212.0]);
    }
}
