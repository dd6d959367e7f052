#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn area_and_label() {
        assert_eq!(Circle(1.0).label(), "circle of 3.1");
    }
}
