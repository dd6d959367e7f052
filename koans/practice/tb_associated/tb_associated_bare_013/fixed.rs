pub trait Machine {
    type Op;
    type State: Default;

    fn step(op: &Self::Op, state: Self::State) -> Self::State;

    fn run(program: &[Self::Op]) -> Self::State {
        program
            .iter()
            .fold(Self::State::default(), |state, op| Self::step(op, state))
    }
}

pub enum Arithmetic {
    Push(i64),
    Add,
    Negate,
}

pub struct Calculator;

impl Machine for Calculator {
    type Op = Arithmetic;
    type State = Vec<i64>;

    fn step(op: &Arithmetic, mut state: Vec<i64>) -> Vec<i64> {
        let value = match op {
            Arithmetic::Push(n) => *n,
            Arithmetic::Negate => -state.pop().unwrap_or(0),
            Arithmetic::Add => state.pop().unwrap_or(0) + state.pop().unwrap_or(0),
        };
        state.push(value);
        state
    }
}
