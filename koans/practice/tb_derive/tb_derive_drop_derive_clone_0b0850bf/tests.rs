#[cfg(test)]
mod tests {
    use super::*;

    fn cone(height: u16) -> Hedge {
        let shape = Shape::Cone;
        Hedge { shape, height }
    }

    #[test]
    fn shape_stays() {
        let hedge = trim(&[cone(90)], &[25], 0).unwrap();
        assert_eq!(hedge.height, 65);
        assert!(matches!(hedge.shape, Shape::Cone));
    }

    #[test]
    fn impossible_cuts() {
        assert!(trim(&[cone(20)], &[25], 0).is_none());
        assert!(trim(&[cone(20)], &[], 0).is_none());
        assert!(trim(&[], &[25], 0).is_none());
    }
}
