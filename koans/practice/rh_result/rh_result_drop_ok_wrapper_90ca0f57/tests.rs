#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits() {
        assert_eq!(fill(40, 20).unwrap(), 60);
        assert_eq!(fill(40, -40).unwrap(), 0);
    }

    #[test]
    fn overflows() {
        assert_eq!(
            fill(90, 20).unwrap_err().to_string(),
            "the tank cannot hold 110 l"
        );
        assert_eq!(
            fill(0, -1).unwrap_err().to_string(),
            "the tank cannot hold -1 l"
        );
    }
}
