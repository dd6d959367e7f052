#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn deposits() {
        let h = Hire::new(30, &[(165, 80), (170, 95)]);
        assert_eq!(h.deposit(178), 80);
        assert_eq!(h.deposit(180), 95);
        assert_eq!(h.deposit(120), 30);
    }
}
