#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worn_brush() {
        let brush = inspect(&RefCell::new(0.5), &1.0);
        assert_eq!(report(&brush), "bin 0.5: Brush { width: 0.5, worn: true }");
    }

    #[test]
    fn good_brush() {
        let brush = inspect(&RefCell::new(2.5), &1.0);
        assert_eq!((brush.width, brush.worn), (2.5, false));
        assert!(report(&brush).starts_with("keep 2.5"));
    }
}
