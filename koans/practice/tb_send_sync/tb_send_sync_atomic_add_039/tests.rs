#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn mean() {
        assert_eq!(download([&[100, 300], &[200]]).mean(), 200);
        assert_eq!(download([&[], &[]]).mean(), 0);
    }
}
