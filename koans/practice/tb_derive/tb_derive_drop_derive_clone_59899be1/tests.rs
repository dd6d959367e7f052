#[cfg(test)]
mod tests {
    use super::*;
    fn g(moves: &[[f32; 4]]) -> Option<Gesture> {
        let fingers: Vec<_> = moves
            .iter()
            .map(|&[a, b, c, d]| (Point { x: a, y: b }, Point { x: c, y: d }))
            .collect();
        gesture(&fingers)
    }
    #[test]
    fn gestures() {
        assert_eq!(g(&[]), None);
        assert_eq!(g(&[[1.0, 1.0, 2.0, 3.0]]), Some(Gesture::Tap));
        assert_eq!(
            g(&[[1.0, 1.0, 20.0, 3.0]]),
            Some(Gesture::Swipe { horizontal: true })
        );
        assert_eq!(g(&[[0.0; 4], [0.0; 4]]), Some(Gesture::Pinch));
    }
}
