#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bound_presses() {
        let b = HashMap::from([
            (Press::Char('s', Ctrl(true)), "save"),
            (Press::Char('s', Ctrl(false)), "type"),
            (Press::Function(1), "help"),
        ]);
        assert_eq!(resolve(&b, Press::Char('s', Ctrl(true))), "save");
        assert_eq!(resolve(&b, Press::Char('s', Ctrl(false))), "type");
        assert_eq!(resolve(&b, Press::Function(1)), "help");
    }

    #[test]
    fn unbound_presses_beep() {
        let b = HashMap::from([(Press::Function(1), "help")]);
        assert_eq!(resolve(&b, Press::Function(2)), "beep");
        assert_eq!(resolve(&b, Press::Char('h', Ctrl(false))), "beep");
    }
}
