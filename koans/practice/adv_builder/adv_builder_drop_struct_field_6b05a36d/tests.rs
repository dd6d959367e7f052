#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alarm() {
        let mut s = [(); 3].map(|_| Led {
            rgb: (0, 0, 0),
            blink: false,
        });
        assert_eq!(paint(&mut s, 1, (255, 0, 0)), 2);
        assert!(!s[0].blink);
        assert!(s[1].blink);
        assert_eq!(s[2].rgb, (255, 0, 0));
    }

    #[test]
    fn calm() {
        let mut s = [(); 2].map(|_| Led {
            rgb: (1, 1, 1),
            blink: true,
        });
        assert_eq!(paint(&mut s, 0, (0, 9, 0)), 2);
        assert_eq!(
            s[0],
            Led {
                rgb: (0, 9, 0),
                blink: false
            }
        );
    }
}
