#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zooms_and_remembers() {
        let mut history = VecDeque::from([look_at(3, 4)]);
        assert_eq!(zoom_in(&mut history), Some(2));
        assert_eq!(history[0].zoom, 1);
        assert_eq!(history[1].zoom, 2);
        assert_eq!(history[1].x + history[1].y, 7);
    }

    #[test]
    fn no_view_no_zoom() {
        let mut history = VecDeque::new();
        assert_eq!(zoom_in(&mut history), None);
    }
}
