pub fn distances(a: &[[f32; 2]], b: &[[f32; 2]]) -> Vec<f32> {
    a.iter()
        .zip(b)
        .map(|(p, q)| (p[0] - q[0]).hypot(p[1] - q[1]))
        .collect()
}

pub fn collisions(a: &[[f32; 2]], b: &[[f32; 2]], reach: f32) -> usize {
    distances(a, b)
        .into_iter()
        .filter(|gap| *gap < reach)
        .count()
}

pub fn in_step(a: &[[f32; 2]], b: &[[f32; 2]]) -> bool {
    let gaps = distances(a, b);
    gaps.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 0.05)
}
