#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separate() {
        let shared = Rc::new(Theme {
            font: "Mono".into(),
            size: 10,
        });
        let mut w = Window {
            theme: Rc::clone(&shared),
        };
        w.zoom(3);
        assert_eq!(w.theme.size, 13);
        assert_eq!(shared.size, 10);
        assert_eq!(w.theme.font, "Mono");
    }

    #[test]
    fn saturates() {
        let mut w = Window {
            theme: Rc::new(Theme {
                font: "A".into(),
                size: 250,
            }),
        };
        w.zoom(9);
        assert_eq!(w.theme.size, 255);
    }
}
