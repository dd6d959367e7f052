use std::ops::Neg;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step(pub i8, pub i8);

impl Neg for Step {
    type Output = Step;

    fn neg(self) -> Step {
        Step(-self.0, -self.1)
    }
}

pub fn back_home(walk: &[Step]) -> Vec<Step> {
    walk.iter().rev().map(|step| -*step).collect()
}
