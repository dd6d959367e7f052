#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pen_can_be_lifted() {
        let mut turtle = Turtle::default();
        turtle.obey(&[]);
        assert_eq!(turtle.at, (0, 0));
    }

    #[test]
    fn turning() {
        assert_eq!(Facing::default().turned(-1), Facing::North);
        assert_eq!(Facing::North.turned(6), Facing::South);
    }
}
