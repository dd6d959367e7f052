#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(
            shape("buy 3 eggs, 1.5 litres, -2"),
            Shape {
                integers: 2,
                floats: 1,
                words: 3
            }
        );
        assert_eq!(shape(" , "), Shape::default());
    }
}
