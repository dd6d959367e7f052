#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extremes() {
        assert_eq!(Extremes::default().range(Quantity::Celsius), None);
    }
}
