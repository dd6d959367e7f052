#[cfg(test)]
mod tests {
    use super::*;
    const LANDER: Lander = Lander {
        fuel: 10,
        height: 2,
        pad: 50,
        x: 44,
    };
    #[test]
    fn burns_what_is_left() {
        let mut lander = LANDER;
        assert_eq!((lander.burn(7), lander.burn(7), lander.burn(7)), (7, 3, 0));
    }
    #[test]
    fn lands() {
        let mut lander = LANDER;
        assert_eq!(
            [lander.fall(), lander.fall(), lander.fall()],
            [false, true, true]
        );
        assert_eq!(LANDER.drift(), 6);
        assert_eq!(on_target(&[LANDER, Lander { x: 54, ..LANDER }]), 1);
    }
}
