#[derive(Debug, Clone, PartialEq)]
pub enum Op {
    Forward(u32),
    Turn { left: bool },
    Repeat(u32, Vec<Op>),
}

#[derive(Debug, Clone, PartialEq)]
pub enum ProgramError {
    UnknownOp { at: usize, op: char },
    Unclosed,
    Stray(usize),
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Program(Vec<Op>);

impl FromStr for Program {
    type Err = ProgramError;

    /// `3` moves, `L` and `R` turn, `(..)` does things twice.
    fn from_str(text: &str) -> Result<Self, ProgramError> {
        let mut stack = vec![Vec::new()];
        for (at, op) in text.char_indices() {
            let op = match op {
                '1'..='9' => Op::Forward(op.to_digit(10).unwrap_or_default()),
                'L' | 'R' => Op::Turn { left: op == 'L' },
                '(' => {
                    stack.push(Vec::new());
                    continue;
                }
                ')' if stack.len() == 1 => return Err(ProgramError::Stray(at)),
                ')' => Op::Repeat(2, stack.pop().unwrap_or_default()),
                op => return Err(ProgramError::UnknownOp { at, op }),
            };
            stack.last_mut().ok_or(ProgramError::Unclosed)?.push(op);
        }
        match <[Vec<Op>; 1]>::try_from(stack) {
            Ok([ops]) => Ok(Program(ops)),
            Err(_) => Err(ProgramError::Unclosed),
        }
    }
}
