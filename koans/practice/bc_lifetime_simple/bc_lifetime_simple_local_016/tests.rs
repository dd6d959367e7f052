#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pads() {
        assert_eq!(&padded_code("42")[..], "000042");
        assert_eq!(&padded_code("1234567")[..], "1234567");
    }

    #[test]
    fn compares() {
        assert!(same_product("7", "0007"));
        assert!(!same_product("7", "70"));
    }
}
