#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn mirrors() {
        let mut r = Robot {
            position: 1,
            wall: 10,
        };
        assert_eq!(r.mirror(4), Ok(-5));
        assert_eq!(r.position, -5);
        assert_eq!(r.drive(2), Ok(-3));
    }
    #[test]
    fn jams() {
        let mut r = Robot {
            position: 8,
            wall: 10,
        };
        assert_eq!(r.mirror(3), Err(Fault::Jammed { at: 8 }));
    }
}
