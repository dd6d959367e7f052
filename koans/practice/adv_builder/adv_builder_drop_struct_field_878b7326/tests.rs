#[cfg(test)]
mod tests {
    use super::*;

    fn square() -> Polygon {
        Polygon::new([[0, 0], [4, 0], [4, 4], [0, 4]]).unwrap()
    }

    #[test]
    fn refines_edges() {
        let mut shape = square();
        let mut seen = 0;
        let added = shape.refine(|a, b| {
            seen += 1;
            (a.y == b.y).then(|| Point {
                x: (a.x + b.x) / 2,
                y: a.y,
            })
        });
        assert_eq!((added, seen), (2, 4));
    }
}
