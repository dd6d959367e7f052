#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tags() {
        let shapes = [
            Shape::Dot,
            Shape::Circle(1.0),
            Shape::Rect { w: 2.0, h: 0.5 },
        ];
        assert_eq!(shapes.map(|shape| shape.tag()), [10, 20, 30]);
        assert_eq!(shapes.map(|shape| shape.area()), [0.0, 3.0, 1.0]);
    }
}
