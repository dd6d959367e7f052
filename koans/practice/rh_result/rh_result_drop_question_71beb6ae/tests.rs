#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn third() {
        let f = |n: u32| if n < 3 { Err(n) } else { Ok("up") };
        assert_eq!(retry(5, f), Ok("up"));
        assert_eq!(retry(3, f), Ok("up"));
        assert_eq!(retry(2, f), Err(RetryError::Last(2)));
    }
    #[test]
    fn none() {
        assert_eq!(
            retry(0, |n| if n > 9 { Ok(n) } else { Err("down") }),
            Err(RetryError::NoAttempts)
        );
        assert_eq!(
            retry(1, |n| if n > 9 { Ok(n) } else { Err("down") }),
            Err(RetryError::Last("down"))
        );
    }
}
