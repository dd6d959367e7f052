#[derive(Debug)]
pub struct Op(pub char);

#[derive(Debug)]
pub enum Step {
    Push(i32),
    Apply(Op, i32),
}

pub fn run(value: i32, step: &Step) {
    match step {
        Step::Push(n) => Ok(*n),
        Step::Apply(Op('+'), n) => Ok(value + n),
        Step::Apply(Op('*'), n) => Ok(value * n),
        _ => Err(format!("no such step: {step:?}")),
    }
}
