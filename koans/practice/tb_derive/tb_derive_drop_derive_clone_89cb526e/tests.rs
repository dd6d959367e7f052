#[cfg(test)]
mod tests {
    use super::*;
    const TURN: [Vec4; 4] = [
        Vec4([0.0, -1.0, 0.0, 0.0]),
        Vec4([1.0, 0.0, 0.0, 0.0]),
        Vec4([0.0, 0.0, 1.0, 0.0]),
        Vec4([0.0, 0.0, 0.0, 1.0]),
    ];
    #[test]
    fn turns() {
        assert_eq!(
            apply(&TURN, Vec4([2.0, 5.0, 1.0, 1.0])),
            Vec4([-5.0, 2.0, 1.0, 1.0])
        );
    }
    #[test]
    fn reaches() {
        assert_eq!(
            reach(
                &TURN,
                &[Vec4([3.0, 4.0, 9.0, 1.0]), Vec4([1.0, 0.0, 0.0, 1.0])]
            ),
            5.0
        );
    }
}
