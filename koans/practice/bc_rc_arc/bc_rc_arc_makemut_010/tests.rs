#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn copy_on_write() {
        let theme = Arc::new(Theme {
            accent: 0xffffff,
            dark: false,
        });
        let (mut a, b) = (Window::open("a", &theme), Window::open("b", &theme));
        assert!(a.shares_with(&b));
        a.recolor(0x102030);
        assert!(!a.shares_with(&b));
        assert_eq!(
            a.theme(),
            &Theme {
                accent: 0x102030,
                dark: true
            }
        );
        assert_eq!(b.theme().accent, 0xffffff);
    }
}
