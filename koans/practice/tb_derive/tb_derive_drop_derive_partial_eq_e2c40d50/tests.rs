#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn interned() {
        let circle = intern("circle");
        let square = intern("square");
        assert_ne!(circle, square);
        assert_eq!(intern("circle"), circle);
        assert_eq!(name_of(square).as_deref(), Some("square"));
        assert_eq!(name_of(Symbol(99)), None);
    }
}
