#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn digits() {
        assert_eq!(Keypad::standard().type_in("42n"), -42);
    }
    #[test]
    fn clear() {
        let k = Keypad::standard();
        assert_eq!(k.type_in("9C7?"), 7);
        assert_eq!(k.type_in("1"), 71);
    }
}
