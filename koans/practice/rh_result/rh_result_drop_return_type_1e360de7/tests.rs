#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sets() {
        let mut e = Env::default();
        assert_eq!(e.run(&words("set a 1")), Ok("".into()));
        assert_eq!(e.run(&words("set a 2")), Ok("1".into()));
        assert_eq!(e.run(&words("a")), Ok("2".into()));
    }
    #[test]
    fn others() {
        let mut e = Env::default();
        assert_eq!(e.run(&words("echo x  y")), Ok("x y".into()));
        assert_eq!(e.run(&words("b")), Err("b?".into()));
        assert_eq!(e.run(&[]), Err("usage".into()));
    }
}
