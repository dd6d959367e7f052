#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn still() {
        let frame = Tile { texels: [4, 5] };
        assert_eq!(motion(&[frame, frame]), [0]);
    }
    #[test]
    fn moves() {
        let frames = [[1, 1], [1, 9], [8, 3]].map(|texels| Tile { texels });
        assert_eq!(motion(&frames), [8, 7]);
        assert_eq!(
            (Tile { texels: [2.5] } - Tile { texels: [1.0] }).texels,
            [1.5]
        );
    }
}
