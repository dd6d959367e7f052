#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bounces() {
        assert_eq!(bounce(Vector(8.0, 4.0), 0.5, 3), Vector(-1.0, -0.5));
        assert_eq!(-Vector(1.0, 0.0), Vector(-1.0, -0.0));
    }
}
