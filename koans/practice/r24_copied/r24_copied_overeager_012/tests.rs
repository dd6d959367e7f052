#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn forgets_the_oldest() {
        let mut canvas = Canvas::remembering(3);
        assert_eq!(canvas.latest(), None);
        for end in 0..3 {
            canvas.draw(Stroke::Line(vec![(0, 0), (end, end)]));
        }
        canvas.draw(Stroke::Erase);
        assert_eq!(canvas.latest(), Some(Stroke::Erase));
        assert_eq!(canvas.stroke(0), Some(Stroke::Line(vec![(0, 0), (1, 1)])));
        assert_eq!(canvas.stroke(2), None);
    }
}
