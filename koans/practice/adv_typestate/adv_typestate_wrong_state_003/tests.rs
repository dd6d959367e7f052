#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn loaves() {
        assert_eq!(loaf(1000, 60), Some(1496));
        assert_eq!(loaf(1000, 10), None);
    }
}
