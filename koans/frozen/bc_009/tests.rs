#[cfg(test)]
mod tests {
    use super::*;
    fn run(x: i32, y: i32, heading: u8, program: &str) -> (i32, i32, u8) {
        let t = walk(Turtle { x, y, heading }, program);
        (t.x, t.y, t.heading)
    }
    #[test]
    fn deltas() {
        let all: Vec<_> = (0..6).map(delta).collect();
        assert_eq!(all, [(0, 1), (1, 0), (0, -1), (-1, 0), (0, 1), (1, 0)]);
    }
    #[test]
    fn walks_forward() {
        assert_eq!(run(0, 0, 0, "FFF"), (0, 3, 0));
        assert_eq!(run(5, 5, 3, "F"), (4, 5, 3));
        assert_eq!(run(1, 2, 2, ""), (1, 2, 2));
    }
    #[test]
    fn turns_both_ways() {
        assert_eq!(run(0, 0, 0, "R"), (0, 0, 1));
        assert_eq!(run(0, 0, 0, "L"), (0, 0, 3));
        assert_eq!(run(0, 0, 3, "RR"), (0, 0, 1));
    }
    #[test]
    fn follows_a_program() {
        assert_eq!(run(0, 0, 0, "FFRFFxRF"), (2, 1, 2));
        assert_eq!(run(2, -1, 0, "FLFLFLFL"), (2, -1, 0));
    }
}
