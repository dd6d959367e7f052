pub enum Op {
    Push(i64),
    Sub,
    Mul,
}

pub fn run(ops: &[Op]) -> Result<i64, &'static str> {
    let mut stack = Vec::new();
    for op in ops {
        if let Op::Push(n) = op {
            stack.push(*n);
            continue;
        }
        let right = stack.pop()?;
        let left = stack.pop()?;
        stack.push(if matches!(op, Op::Sub) {
            left - right
        } else {
            left * right
        });
    }
    stack.pop().ok_or("empty program")
}
