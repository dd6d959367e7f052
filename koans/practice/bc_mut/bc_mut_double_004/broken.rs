#[derive(Debug, PartialEq)]
pub struct Particle {
    pub mass: f64,
    pub speed: f64,
}

pub fn collide(particles: &mut [Particle], i: usize) {
    let (a, b) = (&mut particles[i], &mut particles[i + 1]);
    let total = a.mass + b.mass;
    let shared = (a.mass * a.speed + b.mass * b.speed) / total;
    a.speed = shared;
    b.speed = shared;
}
