use std::rc::Rc;

#[derive(Debug, PartialEq)]
pub enum Step {
    Simmer(u32),
}

pub fn next_step(steps: &mut Vec<Rc<Step>>) -> Option<usize> {
    let step = steps.pop();
    Some(Rc::strong_count(&step))
}
