#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ride_errors() {
        assert_eq!(MapError::NoWay.to_string(), "not connected");
    }
}
