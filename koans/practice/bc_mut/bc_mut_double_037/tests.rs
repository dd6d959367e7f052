#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wiggles() {
        let mut m = Motor {
            angle: 350,
            wear: 1,
        };
        wiggle(&mut m, &[20, 8]);
        assert_eq!(m.angle, 4);
        assert_eq!(m.wear, 43);
        let mut n = Motor { angle: 0, wear: 0 };
        wiggle(&mut n, &[-90]);
        assert_eq!(n.angle, 315);
        assert_eq!(n.wear, 135);
    }

    #[test]
    fn turns() {
        let mut m = Motor { angle: 10, wear: 0 };
        m.turn(-20);
        assert_eq!((m.angle, m.wear), (350, 20));
        m.turn(15);
        assert_eq!((m.angle, m.wear), (5, 35));
    }
}
