#[cfg(test)]
mod tests {
    use super::*;

    fn port(number: u16, open: bool) -> Port {
        Port { number, open }
    }

    #[test]
    fn the_open_port_goes() {
        let mut ports = vec![port(22, true), port(80, true)];
        assert_eq!(forget_open(&mut ports, "22"), Ok(1));
        assert_eq!(ports, [port(80, true)]);
    }

    #[test]
    fn a_shut_port_stays() {
        let mut ports = vec![port(443, false)];
        assert_eq!(forget_open(&mut ports, "443"), Ok(1));
        assert!(forget_open(&mut ports, "70000").is_err());
    }
}
