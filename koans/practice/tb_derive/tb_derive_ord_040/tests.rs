#[cfg(test)]
mod tests {
    use super::*;

    use Layer::*;

    #[test]
    fn ordered_layers() {
        assert!(is_well_built(&[Base, Cream, Cream, Fruit, Icing]));
        assert!(is_well_built(&[Base, Icing]));
    }

    #[test]
    fn disordered_layers() {
        assert!(!is_well_built(&[Base, Fruit, Cream, Icing]));
        assert!(!is_well_built(&[Base, Cream]));
        assert!(!is_well_built(&[Cream, Icing]));
        assert!(!is_well_built(&[]));
    }
}
