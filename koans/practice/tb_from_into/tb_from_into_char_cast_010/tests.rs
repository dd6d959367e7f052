#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rot_three() {
        assert_eq!(Caesar::new(3).encode("Xyz, abc!"), "Abc, def!");
    }
    #[test]
    fn backwards() {
        assert_eq!(Caesar::new(-3).encode("Abc, def!"), "Xyz, abc!");
    }
}
