#[cfg(test)]
mod tests {
    use super::*;
    const TRACK: [(f64, i32); 4] = [(0.0, 400), (1.2, 520), (2.0, 480), (3.5, 700)];
    #[test]
    fn spans() {
        assert_eq!(
            span(&TRACK),
            Some(Span {
                low: 400,
                high: 700
            })
        );
        assert_eq!(span(&[]), None);
    }
    #[test]
    fn climbs() {
        assert_eq!(climb(&TRACK), 340);
    }
}
