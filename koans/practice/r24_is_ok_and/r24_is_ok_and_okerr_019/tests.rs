#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn skips_what_is_used() {
        let mut ports = Ports::starting_at(8000);
        assert_eq!(wanted(&mut ports, "8000"), Some(8000));
        assert_eq!(ports.bind(8000), Err(InUse(8000)));
        assert_eq!(wanted(&mut ports, "auto"), Some(8001));
        assert_eq!(wanted(&mut ports, "8001"), None);
        for port in 8002..8005 {
            ports.bind(port).unwrap();
        }
        assert_eq!(ports.any(3), None);
    }
}
