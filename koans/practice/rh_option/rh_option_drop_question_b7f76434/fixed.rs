#[derive(Debug)]
pub struct Body {
    pub mass: f32,
    pub speed: Option<f32>,
}

pub fn energy(body: &Body) -> Option<f32> {
    let speed = body.speed?;
    Some(body.mass * speed * speed / 2.0)
}
