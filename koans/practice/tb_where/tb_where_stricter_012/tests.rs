#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stores() {
        let mut s = Stored::default();
        assert_eq!(s.page("/a", |p| format!("1{p}")), "1/a");
        assert_eq!(s.page("/a", |p| format!("2{p}")), "1/a");
    }
    #[test]
    fn renders() {
        assert_eq!(Fresh.page("/b", |p| p.to_uppercase()), "/B");
    }
}
