#[cfg(test)]
mod tests {
    use super::*;
    fn key(code: u16, pressed: bool) -> Event {
        Event {
            kind: KEY,
            detail: Detail {
                key: Key { code, pressed },
            },
        }
    }
    fn motion(x: i16, y: i16) -> Event {
        Event {
            kind: MOTION,
            detail: Detail { motion: [x, y] },
        }
    }
    #[test]
    fn moves() {
        assert_eq!(cursor(&[motion(3, -1), key(9, true), motion(2, 2)]), (5, 1));
    }
    #[test]
    fn keys() {
        assert_eq!(
            held(&[key(9, true), key(4, true), motion(1, 1), key(9, false)]),
            [4]
        );
    }
}
