pub struct Polygon {
    pub corners: Vec<(i64, i64)>,
}

impl Polygon {
    pub fn doubled_area(&self) -> i64 {
        let n = self.corners.len();
        let mut sum = 0;
        for i in 0..n {
            let (x1, y1) = self.corners[i];
            let (x2, y2) = self.corners[(i + 1) % n];
            sum += x1 * y2 - x2 * y1;
        }
        sum.abs()
    }
}

pub fn summary(polygon: Polygon) -> (i64, usize) {
    let area = polygon.doubled_area();
    (area, polygon.corners.len())
}
