#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_seconds() {
        assert_eq!(since_midnight("1:30"), Ok(Duration::from_secs(5400)));
    }

    #[test]
    fn faults() {
        assert_eq!(since_midnight("130").unwrap_err(), "colon?");
        assert_eq!(since_midnight("one:30").unwrap_err(), "hour one?");
        assert_eq!(since_midnight("1:").unwrap_err(), "minute?");
    }
}
