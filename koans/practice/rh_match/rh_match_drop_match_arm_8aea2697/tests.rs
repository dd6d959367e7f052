#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_plants() {
        assert_eq!(parts("Fx").unwrap_err().to_string(), "no part is written x");
    }
}
