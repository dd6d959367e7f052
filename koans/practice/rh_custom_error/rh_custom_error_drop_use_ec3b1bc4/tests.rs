#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dates() {
        assert_eq!("12/24".parse(), Ok(Day { month: 12, day: 24 }));
        assert_eq!("3".parse(), Ok(Day { month: 3, day: 1 }));
        assert!("5/x".parse::<Day>().is_err());
        assert!("x/5".parse::<Day>().is_err());
    }
}
