#[derive(Debug, Clone)]
pub enum Op {
    Push(i64),
    Add,
    Jump(usize),
    Dup,
}

/// Runs at most `fuel` steps; gives the top of the stack.
pub fn run(program: &[Op], mut fuel: u32) -> Option<i64> {
    let mut stack = Vec::new();
    let mut at = 0;
    while let Some(op) = program.get(at) {
        fuel = fuel.checked_sub(1)?;
        at += 1;
        match op {
            Op::Push(n) => stack.push(*n),
            Op::Add => {
                let (a, b) = (stack.pop()?, stack.pop()?);
                stack.push(a + b);
            }
            Op::Jump(to) => at = *to,
            Op::Dup => stack.push(*stack.last()?),
        }
    }
    stack.pop()
}
