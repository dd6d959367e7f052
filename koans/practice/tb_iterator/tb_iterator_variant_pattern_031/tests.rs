#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn walk() {
        let moves = [
            Move::Forward(2),
            Move::Turn,
            Move::Forward(5),
            Move::Turn,
            Move::Forward(1),
        ];
        let mut turtle = Turtle::default();
        turtle.replay(&moves);
        assert_eq!(turtle.at, (5, 1));
    }
    #[test]
    fn jumping() {
        let moves = vec![Move::Jump(3, 4), Move::Forward(1)];
        let mut turtle = Turtle::default();
        turtle.replay(&moves);
        assert_eq!((turtle.at, jumps(&moves)), ((3, 5), 1));
    }
}
