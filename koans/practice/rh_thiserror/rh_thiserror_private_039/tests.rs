#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn unloads() {
        let mut silo = Silo { tonnes: 490 };
        assert_eq!(unload(&mut silo, 25), 15);
        assert_eq!((unload(&mut Silo::default(), 25), silo.tonnes), (0, 500));
    }
    #[test]
    fn message() {
        let error = Silo { tonnes: 480 }.deliver(30).unwrap_err();
        assert_eq!(error.to_string(), "30 t rejected, 20 t free");
    }
}
