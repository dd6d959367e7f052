#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zone_too_large() {
        assert!(fare(255, 30).is_ok());
    }
}
