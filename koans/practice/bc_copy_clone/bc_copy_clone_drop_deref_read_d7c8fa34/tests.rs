#[cfg(test)]
mod tests {
    use super::*;
    use Request::*;
    #[test]
    fn stops() {
        assert_eq!(ride(&[To(5), To(2), Home], 50), (0, 10));
        assert_eq!(ride(&[To(5), To(-2), Home], 6), (-2, 12));
    }
    #[test]
    fn week() {
        assert_eq!(wear(&[vec![To(1)], vec![To(3), Home]]), 7);
    }
}
