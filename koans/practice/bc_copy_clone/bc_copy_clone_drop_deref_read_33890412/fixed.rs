#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    Bowl,
}

pub struct Job {
    pub turns: usize,
    pub shape: Shape,
}

pub fn first_job(order: &[Shape], wanted: &Shape) -> Option<String> {
    let turns = order.iter().position(|s| s == wanted)?;
    let job = Job {
        turns,
        shape: *wanted,
    };
    Some(format!("{:?} after {}", job.shape, job.turns))
}
