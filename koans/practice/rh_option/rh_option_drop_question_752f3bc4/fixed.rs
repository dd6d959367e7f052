#[derive(Clone)]
pub struct Pose {
    pub at: (i32, i32),
    pub grip: Option<u32>,
}

pub fn repeat(history: &mut Vec<Pose>) -> Option<u32> {
    let mut pose = history.last()?.clone();
    pose.at.1 += 5;
    let grip = pose.grip?;
    history.push(pose);
    Some(grip)
}
