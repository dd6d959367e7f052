#[cfg(test)]
mod tests {
    use super::*;
    const KEYS: [Key; 3] = [
        Key {
            time: 0.0,
            value: 0.0,
            ease: None,
        },
        Key {
            time: 2.0,
            value: 10.0,
            ease: Some(2.0),
        },
        Key {
            time: 4.0,
            value: 30.0,
            ease: None,
        },
    ];
    #[test]
    fn between() {
        assert_eq!(sample(&KEYS, 1.0), Some(5.0));
        assert_eq!(sample(&KEYS, 3.0), Some(15.0));
    }
    #[test]
    fn outside() {
        assert_eq!(sample(&KEYS, -1.0), Some(0.0));
        assert_eq!(sample(&KEYS, 9.0), Some(30.0));
        assert_eq!(sample(&[], 9.0), None);
    }
}
