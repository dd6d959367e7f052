#[cfg(test)]
mod tests {
    use super::*;
    fn clock(seconds_fast: i32) -> Clock {
        Clock {
            seconds_fast,
            thread_mm: 3,
        }
    }
    #[test]
    fn regulates() {
        assert_eq!(clock(-90).turns().unwrap(), -3);
        assert!(clock(300).turns().is_err());
    }
    #[test]
    fn counts() {
        assert_eq!(punctual(&[clock(4), clock(30), clock(-9), clock(900)]), 2);
    }
}
