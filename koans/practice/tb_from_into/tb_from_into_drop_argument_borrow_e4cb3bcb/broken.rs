pub type Point = (f64, f64);

fn distance(a: Point, b: Point) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

pub fn closest<'a>(ship: Point, harbours: &[(&'a str, Point)]) -> Option<&'a str> {
    harbours
        .iter()
        .min_by(|a, b| distance(ship, a.1).total_cmp(distance(ship, b.1)))
        .map(|(name, _)| *name)
}
