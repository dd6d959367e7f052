#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared() {
        let l = Rc::new(Letter {
            to: "Ida".into(),
            sealed: false,
        });
        let s = seal(Rc::clone(&l));
        assert!(s.sealed);
        assert_eq!(s.to, "Ida");
        assert!(!l.sealed);
    }

    #[test]
    fn alone() {
        let s = seal(Rc::new(Letter {
            to: "Bo".into(),
            sealed: true,
        }));
        assert!(s.sealed);
        assert_eq!(s.to, "Bo");
    }
}
