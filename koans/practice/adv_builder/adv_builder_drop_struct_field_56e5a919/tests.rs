#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_brush() {
        let brush = inspect(&RefCell::new(2.5), &1.0);
        assert_eq!((brush.width, brush.worn), (2.5, false));
    }
}
