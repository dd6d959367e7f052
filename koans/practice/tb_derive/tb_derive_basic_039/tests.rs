#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full() {
        assert_eq!(total_tax(&[100, 250], Rate::Full), 70);
        assert_eq!(total_tax(&[], Rate::Full), 0);
    }

    #[test]
    fn reduced() {
        assert_eq!(total_tax(&[100, 60], Rate::Reduced), 8);
    }
}
