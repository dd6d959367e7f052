#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        assert_eq!("2".parse(), Ok(Coach::Seats(2)));
        assert_eq!("S".parse(), Ok(Coach::Sleeper));
        assert_eq!(
            "X".parse::<Coach>().unwrap_err().to_string(),
            "no such coach: X"
        );
    }
}
