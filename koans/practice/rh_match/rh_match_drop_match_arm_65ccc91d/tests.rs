#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pen_can_be_lifted() {
        let mut turtle = Turtle::default();
        turtle.obey(&[]);
        assert_eq!(turtle.at, (0, 0));
    }
}
