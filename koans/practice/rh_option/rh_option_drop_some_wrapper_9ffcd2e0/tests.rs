#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defends() {
        let mut t = [Entry("Ann", 5), Entry("Bo", 1), Entry("Cy", 9)];
        assert_eq!(defend_title(&mut t), Some(8));
        assert_eq!(t, [Entry("Ann", 8), Entry("Cy", 9), Entry("Bo", 1)]);
        assert_eq!(defend_title(&mut t), Some(11));
    }

    #[test]
    fn few() {
        let mut t = [Entry("Di", 0)];
        assert_eq!(defend_title(&mut t), Some(3));
        assert_eq!(defend_title(&mut []), None);
    }
}
