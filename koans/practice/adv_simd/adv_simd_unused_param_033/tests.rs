#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn millimetres() {
        let planks: Planks<Millimetre, 2> = Planks::new([500.0, 2_000.0]);
        assert_eq!(planks.metres(), [0.5, 2.0]);
    }
    #[test]
    fn inches() {
        assert_eq!(Planks::<Inch, 1>::new([78.74]).metres(), [2.0]);
    }
}
