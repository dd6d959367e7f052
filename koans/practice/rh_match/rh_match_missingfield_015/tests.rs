#[cfg(test)]
mod tests {
    use super::*;
    fn m(amount: f32, unit: Unit, heaped: bool) -> Measure {
        Measure {
            amount,
            unit,
            heaped,
        }
    }
    #[test]
    fn converts() {
        assert_eq!(millilitres(&m(0.5, Unit::Cup, false)), 120.0);
        assert_eq!(millilitres(&m(2.0, Unit::Spoon { tea: true }, true)), 15.0);
    }
    #[test]
    fn labels() {
        assert_eq!(label(&m(1.0, Unit::Spoon { tea: false }, true)), "tbsp");
        assert_eq!(label(&m(1.0, Unit::Millilitre, false)), "ml");
    }
}
