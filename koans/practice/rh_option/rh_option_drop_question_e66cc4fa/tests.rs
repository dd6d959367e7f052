#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deepest_first() {
        let mut crew = hire(&[4, 9, 9, 2]);
        assert_eq!(patch(&mut crew), Some(9));
        assert_eq!(patch(&mut crew), Some(4));
        assert_eq!(crew.fixed, 13);
        assert_eq!(crew.holes.borrow().len(), 1);
    }

    #[test]
    fn smooth_road() {
        assert_eq!(patch(&mut hire(&[])), None);
    }
}
