#[derive(Debug, Clone, Copy, PartialEq)]
#[repr(u8)]
pub enum Op {
    Push = 1,
    Add,
    Mul,
}

impl TryFrom<u8> for Op {
    type Error = u8;

    fn try_from(code: u8) -> Result<Op, u8> {
        [Op::Push, Op::Add, Op::Mul]
            .into_iter()
            .find(|op| *op as u8 == code)
            .ok_or(code)
    }
}

pub fn run(program: &[u8]) -> Result<Vec<i32>, u8> {
    let mut stack = vec![];
    let mut bytes = program.iter().copied();
    while let Some(code) = bytes.next() {
        let op = code as Op;
        let value = match op {
            Op::Push => i32::from(bytes.next().ok_or(code)?),
            Op::Add => stack.pop().unwrap_or(0) + stack.pop().unwrap_or(0),
            Op::Mul => stack.pop().unwrap_or(1) * stack.pop().unwrap_or(1),
        };
        stack.push(value);
    }
    Ok(stack)
}
