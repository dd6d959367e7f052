#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(normalise([2u32, 8, 4]), [25.0, 100.0, 50.0]);
    }
    #[test]
    fn floats() {
        assert_eq!(normalise([0.5, 0.25]), [1.0, 0.5]);
        assert_eq!(normalise([0u32; 2]), [0.0; 2]);
    }
}
