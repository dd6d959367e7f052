#[derive(Debug)]
pub struct Body {
    pub mass: f32,
    pub speed: Option<f32>,
}

pub fn hit(mover: &Body, targets: &[f32]) -> Option<String> {
    let mass = targets.get(1)?;
    let speed = Some(mover.mass * mover.speed? / mass);
    let target = Body { mass, speed };
    Some(format!("{target:?}"))
}
