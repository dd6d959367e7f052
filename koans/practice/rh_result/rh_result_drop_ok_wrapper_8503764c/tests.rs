#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shows() {
        assert_eq!(
            card("tea", vec!["boil".into(), "pour".into()]),
            "TEA\n1. boil\n2. pour\n"
        );
    }
    #[test]
    fn none() {
        assert_eq!(card("air", vec![]), "AIR\n");
    }
}
