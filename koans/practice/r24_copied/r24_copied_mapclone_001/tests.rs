#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn happy_hour() {
        let mut menu = Menu::new(&[("beer", 500), ("gin", 900)]);
        assert_eq!(menu.price("beer"), Some(500));
        menu.ring_the_bell();
        assert_eq!(menu.price("beer"), Some(250));
        assert_eq!(menu.price("milk"), None);
        assert_eq!(menu.dearest(), Some(900));
    }
}
