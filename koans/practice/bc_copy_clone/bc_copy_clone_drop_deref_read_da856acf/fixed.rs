#[derive(Clone)]
pub struct Pose {
    pub at: (i32, i32),
    pub grip: Option<u32>,
}

pub fn reach(history: &mut Vec<Pose>, x: i32, grip: &u32) {
    let grip = Some(*grip);
    history.push(Pose { at: (x, 0), grip });
}
