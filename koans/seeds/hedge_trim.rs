#[derive(Debug, Clone)]
pub enum Shape {
    Ball,
    Cone,
}

pub struct Hedge {
    pub shape: Shape,
    pub height: u16,
}

pub fn trim(hedges: &[Hedge], cuts: &[u16], at: usize) -> Option<Hedge> {
    let (old, cut) = (hedges.get(at)?, cuts.get(at)?);
    let height = old.height.checked_sub(*cut)?;
    let shape = old.shape.clone();
    Some(Hedge { shape, height })
}

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
