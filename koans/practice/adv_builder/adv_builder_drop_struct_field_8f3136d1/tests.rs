#[cfg(test)]
mod tests {
    use super::*;

    fn bar(tab: u16) -> Bar {
        let menu = Menu(HashMap::from([("cola".to_string(), 4)]));
        Bar { menu, tab }
    }

    #[test]
    fn puts_drinks_on_the_tab() {
        let after = drink(&bar(10), "cola").unwrap();
        assert_eq!(after.tab, 14);
        assert_eq!(drink(&after, "cola").unwrap().tab, 18);
    }

    #[test]
    fn does_not_serve() {
        assert!(drink(&bar(0), "wine").is_none());
        assert!(drink(&bar(u16::MAX), "cola").is_none());
    }
}
