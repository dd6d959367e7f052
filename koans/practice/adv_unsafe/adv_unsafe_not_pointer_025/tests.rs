#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn captions() {
        assert_eq!(alt_text(Some(c" Dawn "), 80), "Dawn");
        assert_eq!(alt_text(None, 80), "photo, 80 px");
    }
}
