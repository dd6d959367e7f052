#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn keys() {
        assert_eq!(command(Key::Char('q')), Command::Quit);
        assert_eq!(command(Key::Digit(4)), Command::Zoom(4));
        assert_eq!(command(Key::Digit(0)), Command::Ignore);
        assert_eq!(command(Key::Ctrl('f')), Command::Menu('f'));
        assert_eq!(
            command(Key::Alt {
                letter: 'f',
                shift: true
            }),
            Command::Ignore
        );
        assert_eq!(
            command(Key::Alt {
                letter: 'e',
                shift: false
            }),
            Command::Menu('e')
        );
    }
}
