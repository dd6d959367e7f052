#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn polls() {
        let mut p = Panel::default();
        p.install(Above(2.0)).install(Above(3.5));
        assert_eq!(p.poll(3.0), ["over 2.0 bar"]);
        assert_eq!(p.poll(4.0).len(), 2);
    }
    #[test]
    fn quiet() {
        assert!(Panel::default().poll(99.0).is_empty());
    }
}
