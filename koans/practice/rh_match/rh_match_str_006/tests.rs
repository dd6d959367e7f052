#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn draws() {
        let mut p = Pen::default();
        p.run("ahead down right dance back up left");
        assert_eq!(p.strokes, [((0, 1), (1, 1)), ((1, 1), (1, 0))]);
        assert_eq!((p.x, p.y), (0, 0));
    }
}
