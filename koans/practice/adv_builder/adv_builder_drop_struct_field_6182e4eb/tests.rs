#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packets_are_numbered_from_one() {
        let wire = Mutex::new(Vec::new());
        assert_eq!(send(&wire, "ping").unwrap().number, 1);
        assert_eq!(send(&wire, "pong").unwrap().number, 2);
    }

    #[test]
    fn wire_keeps_a_copy() {
        let wire = Mutex::new(Vec::new());
        let packet = send(&wire, "AB").unwrap();
        assert_eq!(packet.bytes, [65, 66]);
        assert_eq!(*wire.lock().unwrap(), [packet]);
    }
}
