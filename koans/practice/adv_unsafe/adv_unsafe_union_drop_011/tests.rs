#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn labels() {
        assert_eq!(Place::seat(14).label(), "#14");
        assert_eq!(Place::waiting("aisle").label(), "(aisle)");
    }
}
