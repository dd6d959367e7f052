#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups() {
        let mut n = String::from("1234567");
        group_digits(&mut n);
        assert_eq!(n, "1_234_567");
        let mut m = String::from("999");
        group_digits(&mut m);
        assert_eq!(m, "999");
    }

    #[test]
    fn literals() {
        assert_eq!(literal(65536, "u32"), "65_536u32");
        assert_eq!(literal(0, ""), "0");
        assert_eq!(literal(100000, "i8"), "100_000i8");
    }
}
