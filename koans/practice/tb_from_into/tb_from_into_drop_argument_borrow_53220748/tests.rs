#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rows() {
        assert_eq!(encode("kkkpp"), "k3p2");
        assert_eq!(encode(""), "");
    }
    #[test]
    fn mirrored() {
        assert_eq!(repeats("kp", 2), ["k1p1", "k1p2k1"]);
    }
}
