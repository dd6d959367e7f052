#[derive(Clone)]
pub struct Pose {
    pub at: (i32, i32),
    pub grip: Option<u32>,
}

pub fn reach(history: &mut Vec<Pose>, x: i32, grip: &u32) {
    let grip = Some(*grip);
    history.push(Pose { at: (x, 0), grip });
}

pub fn repeat(history: &mut Vec<Pose>) -> Option<u32> {
    let mut pose = history.last()?.clone();
    pose.at.1 += 5;
    let grip = pose.grip?;
    history.push(pose);
    Some(grip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_the_last() {
        let mut history = Vec::new();
        reach(&mut history, 3, &70);
        assert_eq!(repeat(&mut history), Some(70));
        assert_eq!(history[0].at, (3, 0));
        assert_eq!(history[1].at, (3, 5));
    }

    #[test]
    fn nothing_to_repeat() {
        assert_eq!(repeat(&mut Vec::new()), None);
        let (at, grip) = ((1, 1), None);
        assert_eq!(repeat(&mut vec![Pose { at, grip }]), None);
    }
}
