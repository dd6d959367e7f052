#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn captions() {
        let fast = Frame {
            shutter: Duration::from_millis(8),
            iso: 400,
        };
        assert_eq!(fast.caption(), "1/125 ISO 400");
        let slow = Frame {
            shutter: Duration::from_secs(30),
            iso: 100,
        };
        assert_eq!(slow.caption(), "30s ISO 100");
    }
}
