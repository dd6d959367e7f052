#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pairs() {
        let feed = [1.0, 3.0, 5.0, 1.0].into_iter();
        assert_eq!(moving_average(feed, 2).collect::<Vec<_>>(), [2.0, 4.0, 3.0]);
    }
    #[test]
    fn too_short() {
        assert_eq!(moving_average([1.0].into_iter(), 3).count(), 0);
    }
}
