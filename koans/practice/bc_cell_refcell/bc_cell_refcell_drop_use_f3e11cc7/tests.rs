#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn siphons() {
        let tank = fill('D', 60);
        assert_eq!(siphon(&tank, 25), Some(('D', 35)));
        assert_eq!(siphon(&tank, 5), Some(('D', 30)));
    }

    #[test]
    fn too_little_left() {
        let tank = fill('P', 10);
        assert_eq!(siphon(&tank, 11), None);
        assert_eq!(siphon(&tank, 10), Some(('P', 0)));
    }
}
