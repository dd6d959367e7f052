#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn polls() {
        let h = harbour(10.0);
        assert_eq!(mean(&[&h, &Summit]), 3.25);
        assert_eq!(mean(&[&h]), 11.0);
        assert_eq!(h.polled(), 2);
        assert_eq!(Summit.polled(), 0);
    }
}
