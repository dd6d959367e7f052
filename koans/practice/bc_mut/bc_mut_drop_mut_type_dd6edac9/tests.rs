#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resets() {
        let mut x = 5;
        assert_eq!(reset(&mut x), 5);
        assert_eq!(x, 0);
        let mut s = "ab".to_string();
        assert_eq!(reset(&mut s), "ab");
        assert_eq!(s, "");
    }

    #[test]
    fn over() {
        let mut s = Schedule {
            night: 16,
            day: 21,
            holidays: Some(3),
        };
        assert_eq!(holiday_over(&mut s), 5);
        assert_eq!((s.night, s.day, s.holidays), (16, 0, None));
        let mut t = Schedule {
            night: 1,
            day: 3,
            holidays: None,
        };
        assert_eq!(holiday_over(&mut t), 2);
        assert_eq!(t.night, 1);
    }
}
