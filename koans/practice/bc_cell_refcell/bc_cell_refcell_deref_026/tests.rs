#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn legs() {
        let ship = Airship::fuelled(100.0);
        let flown = plan(&ship, &[(100, 0.0), (200, 5.0), (100, 5.0)]);
        assert_eq!(flown, [Ok(75.0), Err(100), Ok(25.0)]);
    }
}
