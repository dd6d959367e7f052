#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clicks() {
        assert_eq!(click(&button(3), 5), 15);
        assert_eq!(click(&button(-1), 8), -8);
        assert_eq!(Scale(4).run(2), 8);
    }

    #[test]
    fn copies() {
        let b = button(2);
        let c = b.clone();
        assert_eq!(click(&c, 7), 14);
        assert_eq!(click(&b, 1), 2);
    }
}
