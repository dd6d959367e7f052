#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_view_no_zoom() {
        let mut history = VecDeque::new();
        assert_eq!(zoom_in(&mut history), None);
    }
}
