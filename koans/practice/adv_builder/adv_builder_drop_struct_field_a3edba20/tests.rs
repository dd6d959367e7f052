#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_both() {
        let c = ChessClock {
            white: 300,
            black: 65,
        };
        assert_eq!(&c.face()[..], "5:00 | 1:05");
    }

    #[test]
    fn ticks() {
        let mut c = ChessClock {
            white: 10,
            black: 20,
        };
        c.press(true, 4);
        c.press(false, 30);
        assert_eq!(&c.face()[..], "0:06 | 0:00");
    }
}
