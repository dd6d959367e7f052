#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn opens() {
        assert_eq!(
            pick_all(&mut Lock::new(&[3, 1, 4]), &[3, 1, 4]),
            Poll::Ready(Ok(3))
        );
        assert_eq!(Lock::new(&[]).poll_pin(9), Poll::Ready(Ok(0)));
    }
    #[test]
    fn stuck() {
        assert_eq!(pick_all(&mut Lock::new(&[3, 1, 4]), &[3, 1]), Poll::Pending);
        assert_eq!(
            pick_all(&mut Lock::new(&[3, 1, 4]), &[3, 6]),
            Poll::Ready(Err(5))
        );
    }
}
